// Every line has its receipt: the passage on hover and focus, the report at that place on click, the quote with its source by one key.
import { all, announce, html } from "./dom.js";
import { tipped } from "./tip.js";
import { say } from "./words.js";

const AROUND = 110;

// Offsets count code points; a browser counts UTF-16, so text is cut as a list of characters.
const letters = (text) => Array.from(text);

function place(link) {
  const d = link.dataset;
  if (d.report && d.start !== undefined) return { report: d.report, start: Number(d.start), end: Number(d.end) };
  let hash = link.hash || "";
  try { hash = decodeURIComponent(hash); } catch { return null; }
  const m = /^#(rep_[0-9a-f]+):(\d+)-(\d+)$/.exec(hash);
  return m ? { report: m[1], start: Number(m[2]), end: Number(m[3]) } : null;
}

// What is known of a passage: in the app it stands with the link, in a file the report has it.
export function facts(link) {
  if (link.dataset.quote !== undefined) return { ...link.dataset };
  const p = place(link), reader = p && document.getElementById(p.report), text = reader && reader.querySelector(".text");
  if (!text) return p;
  return { ...reader.dataset, ...p, quote: letters(text.textContent).slice(p.start, p.end).join(""), href: `#${p.report}:${p.start}-${p.end}` };
}

// The pieces of a report's text that a passage covers; where it begins or ends inside a piece, the piece is cut in two.
export function covered(text, start, end) {
  for (const place of [start, end]) cut(text, place);
  return all("[data-at]", text).filter((piece) => Number(piece.dataset.at) >= start && Number(piece.dataset.at) < end && piece.textContent);
}

function cut(text, place) {
  const piece = all("[data-at]", text).findLast((p) => Number(p.dataset.at) <= place);
  if (!piece) return;
  const own = letters(piece.textContent), at = place - Number(piece.dataset.at);
  if (at <= 0 || at >= own.length) return;
  const rest = piece.cloneNode(false);
  rest.removeAttribute("id");
  rest.dataset.at = place;
  rest.textContent = own.slice(at).join("");
  piece.textContent = own.slice(0, at).join("");
  piece.after(rest);
}

function passage(link) {
  if (link.closest(".passage, .kwic-line") || link.parentElement.querySelector("q mark")) return null; // it stands there already
  const p = place(link);
  const item = link.closest(".item, li");
  const same = (q) => q && q.report === p.report && q.start === p.start && q.end === p.end;
  const near = p && item && all(".passage", item).find((f) => same(place(f.querySelector("a.receipt"))));
  if (near) return [...near.cloneNode(true).childNodes].filter((n) => n.nodeType !== 3 || n.textContent.trim()).map(plain);
  const reader = p && document.getElementById(p.report);
  const text = reader && reader.querySelector(".text");
  if (!text) return link.dataset.quote ? [html("blockquote", { lang: "nl" }, html("mark", {}, link.dataset.quote)), html("span", {}, [link.dataset.outlet, link.dataset.date].filter(Boolean).join(" · "))] : null;
  const whole = letters(text.textContent);
  const before = whole.slice(Math.max(0, p.start - AROUND), p.start).join("").split("\n").at(-1);
  const after = whole.slice(p.end, p.end + AROUND).join("").split("\n")[0];
  return [html("blockquote", { lang: text.lang }, p.start > AROUND && before.includes(" ") ? "…" + before.slice(before.indexOf(" ") + 1) : before, html("mark", {}, whole.slice(p.start, p.end).join("")), after ? after.slice(0, after.lastIndexOf(" ") + 1 || after.length).trimEnd() + (whole.length > p.end + AROUND ? "…" : "") : ""),
    html("span", {}, source(reader))];
}

const plain = (node) => { for (const e of node.querySelectorAll ? all("[id]", node) : []) e.removeAttribute("id"); return node; };
const source = (reader) => [reader.dataset.outlet, reader.dataset.date].filter(Boolean).join(" · ") || shown(reader.querySelector(".meta"));
export const shown = (node) => (node ? node.innerText.replace(/\s+/g, " ").trim() : "");

export function receipts(within = document) {
  for (const link of all("a.receipt", within)) {
    if (link.dataset.tipped) continue;
    link.dataset.tipped = "yes";
    tipped(link, () => passage(link));
  }
}

// What is copied: the words, the outlet, the day, the offsets and where they stand.
function cited(quote, d, address) {
  const told = [d.outlet, d.date].filter(Boolean).join(", ");
  const where = d.start !== undefined ? `, ${say("characters")} ${d.start}–${d.end}` : "";
  return `“${quote.trim()}” (${told}${where}) ${address}`;
}

export async function copy(item) {
  const chosen = selected();
  const from = chosen || evidence(item);
  if (!from) return false;
  const done = await toClipboard(cited(from.quote, from, new URL(from.href || "", location.href.split("#")[0]).href));
  announce(say(done ? "copied" : "copy_failed"));
  return done;
}

function evidence(item) {
  if (!item) return null;
  const box = all(".passage", item).find((p) => p.querySelector("mark")) || item.querySelector("blockquote, q");
  const link = (box && box.querySelector("a.receipt")) || item.querySelector("a.receipt");
  if (!box && !link && item.dataset.start === undefined) return null;
  const reader = item.closest(".reader");
  if (reader && item.dataset.start !== undefined) {
    const text = letters(reader.querySelector(".text").textContent), { start, end } = item.dataset;
    return { ...reader.dataset, start, end, quote: text.slice(Number(start), Number(end)).join(""), href: address(reader, start, end) };
  }
  const d = (link && facts(link)) || {};
  return { outlet: shown(link), quote: shown((box || item).querySelector("mark") || box || item), ...d };
}

// A selection in the reader is a passage like any other.
function selected() {
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed) return null;
  const range = chosen.getRangeAt(0);
  const text = (range.commonAncestorContainer.closest ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement).closest(".text");
  const reader = text && text.closest(".reader");
  if (!reader) return null;
  const lead = document.createRange();
  lead.setStart(text, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  const quote = range.toString(), start = letters(lead.toString()).length, end = start + letters(quote).length;
  return { outlet: reader.dataset.outlet || shown(reader.querySelector(".outlet")), date: reader.dataset.date, quote, start, end,
    href: address(reader, start, end) };
}

function address(reader, start, end) {
  if (document.body.dataset.shell === "file") return `#${reader.dataset.report || reader.id}:${start}-${end}`;
  return `${reader.dataset.href || location.pathname}?char=${start},${end}#c${start}`;
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = html("textarea", { class: "off", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    const focus = document.activeElement;
    field.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch { /* the browser does not allow it */ }
    field.remove();
    if (focus && focus.focus) focus.focus({ preventScroll: true });
    return done;
  }
}

// A passage is lit: the one that is given, or that the address names (#rep_…:S-E in a file; the server lights its own).
export function light(given = null) {
  const at = given || named();
  if (!at) return null;
  const reader = at.reader || document.getElementById(at.report);
  if (!reader) return null;
  for (const el of all(".lit")) el.classList.remove("lit");
  const lit = covered(reader.querySelector(".text") || reader, at.start, at.end);
  for (const piece of lit) piece.classList.add("lit");
  for (const found of all("aside.found [data-start]", reader)) found.classList.toggle("here", Number(found.dataset.start) === at.start && Number(found.dataset.end) === at.end);
  return lit;
}

function named() {
  let hash = location.hash;
  try { hash = decodeURIComponent(hash); } catch { return null; }
  const m = /^#(rep_[0-9a-f]+):(\d+)-(\d+)$/.exec(hash);
  return m && { report: m[1], start: Number(m[2]), end: Number(m[3]) };
}
