// Keys of the page (docs: ECOSYSTEM C4). One letter keys can be switched off (WCAG 2.1.4); the list of keys is a dialog.
import { all, announce, calm, html, recall, remember } from "./dom.js";
import { copy } from "./receipts.js";
import { hideTip } from "./tip.js";
import { say } from "./words.js";

const GO = "tucanxkbozqe";
let current = null, waiting = 0, dialog = null;

const shown = (node) => node.checkVisibility ? node.checkVisibility() : node.offsetParent !== null;
const here = () => document.querySelector("main > section.open") || document; // in a file: the page that is shown
const items = () => all(".item", here()).filter(shown);

export function at(item, focus = true) {
  if (current) current.classList.remove("focus");
  current = item;
  if (!item) return;
  item.classList.add("focus");
  item.setAttribute("tabindex", "-1");
  if (focus) item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest", behavior: "instant" });
  // In the reader the passage is lit as the list is walked, and the history is not filled with it.
  const reader = item.closest("aside.found") && item.closest(".reader");
  if (reader) dispatchEvent(new CustomEvent("kroniek-light", { detail: { reader, start: Number(item.dataset.start), end: Number(item.dataset.end) } }));
}

function move(step) {
  const list = items();
  if (!list.length) return;
  let i = list.indexOf(current);
  if (i < 0) {
    const top = list.findIndex((el) => el.getBoundingClientRect().top > 60);
    i = top < 0 ? (step > 0 ? list.length - 1 : list.length) : top - (step > 0 ? 1 : 0);
  }
  at(list[Math.max(0, Math.min(list.length - 1, i + step))]);
}

// Enter opens what a row is about; where that is the row itself, or nothing, its evidence.
function open() {
  const link = current.querySelector(".summary a, .head a, h2 a");
  if (link && (current.dataset.kind === "actor" || link.hash !== `#${current.id}`)) { link.click(); return; }
  const details = all("details", current).find((el) => !el.matches(".rest, .noting"));
  if (details) details.open = !details.open;
  else follows("a.receipt", current);
}

function press(key) {
  const form = current && all("form.decide button[data-key]", current).find((b) => b.dataset.key === key && shown(b));
  const alone = form || (!current && all("form.decide button[data-key]").find((b) => b.dataset.key === key && shown(b)));
  if (alone) alone.click();
  else if (all("form.decide").length === 0) announce(say("read_only"));
}

const follows = (selector, within = document) => { const link = all(selector, within).find(shown); if (link) link.click(); return Boolean(link); };

function search() {
  const boxes = all("input[type=search], .find input").filter(shown);
  const near = boxes.filter((el) => el.closest("main") && el.getBoundingClientRect().top < innerHeight).pop() || boxes[0];
  if (near) near.focus();
}

function escape(event) {
  const field = event.target instanceof Element && event.target.closest("input, select, textarea");
  if (dialog && dialog.open) dialog.close();
  else if (hideTip()) return;
  else if (field) {
    if (field.type === "search" && field.value) { field.value = ""; field.dispatchEvent(new Event("input", { bubbles: true })); }
    field.blur();
  } else if (!dispatchEvent(new CustomEvent("kroniek-back", { cancelable: true }))) return;
  else if (current) {
    for (const el of all("details[open]", current)) el.open = false;
    at(null);
  }
}

function list() {
  if (!dialog) {
    dialog = html("dialog", { id: "keys", class: "keys-list", "aria-labelledby": "keys-title" });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }
  const row = (keys, key) => html("div", {}, html("dt", {}, ...keys.split(" ").flatMap((k) => [html("kbd", {}, k), " "])), html("dd", {}, say(key)));
  const off = html("input", { type: "checkbox", onchange: () => { remember("keys", off.checked ? "off" : "on"); announce(say(off.checked ? "keys_off_now" : "keys_on_now")); } });
  off.checked = recall("keys") === "off";
  const more = document.querySelector("a.help[href]");
  const pages = all("[data-go]").filter((a, i, seen) => seen.findIndex((b) => b.dataset.go === a.dataset.go) === i);
  dialog.replaceChildren(html("h2", { id: "keys-title" }, say("keys")),
    html("dl", {}, row("/", "key_search"), row("j k", "key_walk"), row("Enter", "key_open"), row("o", "key_source"), row("c", "key_copy"), ...(all("form.decide").length ? [row("s", "key_star"), row("y n u", "key_verdict")] : []),
      row("e", "key_export"), row("[ ]", "key_period"), row("← → ↑ ↓", "key_drawing"), row("+ − 0", "key_zoom"), row("?", "key_list"), row("Esc", "key_close"),
      ...pages.map((a) => html("div", {}, html("dt", {}, html("kbd", {}, "g"), " ", html("kbd", {}, a.dataset.go)), html("dd", {}, a.textContent.trim())))),
    html("p", {}, html("label", {}, off, " ", say("keys_off"))), html("form", { method: "dialog" }, html("button", {}, say("close")), more ? [" ", html("a", { href: more.getAttribute("href") }, say("more_help"))] : null));
  if (!dialog.open) dialog.showModal();
}

export function keys() {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") { escape(event); return; }
    const field = event.target instanceof Element && event.target.closest("input:not([type=checkbox]):not([type=range]):not([type=radio]), select, textarea");
    if (field || (dialog && dialog.open)) return;
    if (event.key === "Enter") { if (current && event.target === current) { event.preventDefault(); open(); } return; }
    if (event.key === "?") { event.preventDefault(); list(); return; }
    if (recall("keys") === "off") return;
    if (waiting) {
      clearTimeout(waiting);
      waiting = 0;
      if (GO.includes(event.key) && follows(`[data-go="${event.key}"]`)) { event.preventDefault(); return; }
    }
    const act = { j: () => move(1), k: () => move(-1), "/": search, s: () => press("s"), y: () => press("y"), n: () => press("n"), u: () => press("u"),
      o: () => source(), c: () => copy(current), e: menu, "[": () => period(-1), "]": () => period(1),
      g: () => { waiting = setTimeout(() => { waiting = 0; }, 1200); } }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest && event.target.closest(".item");
    if (item && item !== current) { if (current) current.classList.remove("focus"); current = item; item.classList.add("focus"); }
  });
  for (const opener of all("a.help, button.help")) {
    opener.hidden = false;
    opener.addEventListener("click", (event) => { event.preventDefault(); list(); });
  }
}

// A part of the timeline further, or back, drawing and list: a server asks for those days, a file moves both itself.
function period(way) {
  if (!follows(`[data-period="${way}"]`)) dispatchEvent(new CustomEvent("kroniek-period", { detail: way }));
}

function source() {
  const from = current || document.querySelector("main");
  const link = all("a.receipt", from).find(shown) || all("a.receipt", from)[0];
  if (link) link.click();
}

function menu() {
  const box = all("details.export").find(shown);
  if (box) { box.open = true; box.querySelector("a, button").focus(); return; }
  const first = all(".downloads a").find(shown);
  if (first) { first.focus(); first.scrollIntoView({ block: "nearest", behavior: calm() ? "instant" : "smooth" }); } else follows('[data-go="e"]');
}
