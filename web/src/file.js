// What a report in one file does for itself: it shows one page at a time, narrows lists, and goes back where a receipt was clicked.
// A page is a section of `main`; style alone shows the one that the address names, so all this is extra.
import { all, announce, html, root } from "./dom.js";
import { receipts } from "./receipts.js";
import { day, number, say } from "./words.js";

export function file({ at, light }) {
  if (document.body.dataset.shell !== "file") return;
  const main = document.getElementById("main");
  const pages = all(":scope > section", main);
  const first = pages[0];
  let came = null;

  function pageOf(hash) {
    let name = hash.slice(1).split(":")[0];
    try { name = decodeURIComponent(name); } catch { /* as it stands */ }
    const target = name && document.getElementById(name);
    const page = target && pages.find((p) => p.contains(target));
    return { target: page ? target : null, page: page || (came && !name ? first : first) };
  }

  function turn(focus) {
    const { target, page } = pageOf(location.hash);
    for (const p of pages) p.classList.toggle("open", p === page);
    root.classList.add("paged");
    for (const a of all("nav a", document.querySelector("header"))) {
      if (a.hash === `#${page.dataset.under || page.id}`) a.setAttribute("aria-current", "page");
      else a.removeAttribute("aria-current");
    }
    const heading = page.querySelector("h1, h2");
    document.title = [heading && page !== first ? heading.innerText.trim() : null, document.title.split(" – ").at(-1)].filter(Boolean).join(" – ");
    prepare(page);
    dispatchEvent(new CustomEvent("kroniek-shown", { detail: page }));
    if (target && target !== page) {
      for (let el = target.parentElement; el && el !== page; el = el.parentElement) if (el.matches("details")) el.open = true;
      if (target.matches(".item")) at(target, focus);
      target.scrollIntoView({ block: "start", behavior: "instant" });
    } else {
      if (focus) scrollTo({ top: 0, behavior: "instant" });
      if (focus) main.focus({ preventScroll: true });
    }
    light();
  }

  addEventListener("hashchange", () => turn(true));
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (!link) return;
    came = link.matches(".receipt") ? { link, page: pages.find((p) => p.classList.contains("open")) } : null;
    if (link.hash === location.hash) turn(true);
  });
  addEventListener("kroniek-back", (event) => {
    if (!came) return;
    event.preventDefault();
    const { link } = came;
    came = null;
    history.back();
    addEventListener("hashchange", () => setTimeout(() => { link.focus(); link.scrollIntoView({ block: "center", behavior: "instant" }); }, 0), { once: true });
  });

  // A list gets its tools when its page is first shown: words, kinds, who, outlets, contradicted only, as known on a day.
  function prepare(page) {
    for (const list of all("[data-list]", page)) if (!list.dataset.ready) { list.dataset.ready = "yes"; narrow(list); }
  }

  function narrow(list) {
    const items = all(".item", list).map((el) => ({ el, text: null }));
    if (items.length < 4) return;
    const search = html("input", { type: "search", autocomplete: "off" });
    const picks = ["type", "fact", "who", "source"].map((name) => pick(name, items)).filter(Boolean);
    const flagged = items.some(({ el }) => "flag" in el.dataset) && items.some(({ el }) => !("flag" in el.dataset)) ? html("input", { type: "checkbox" }) : null;
    const known = [...new Set(items.map(({ el }) => el.dataset.known).filter(Boolean))].sort();
    const state = { until: null };
    const slider = known.length > 1 && !page(list).querySelector("[data-drawing=timeline]") ? html("input", { type: "range", min: 0, max: known.length - 1, value: known.length - 1 }) : null;
    const output = html("output", { class: "day" });
    const hits = html("output", { class: "hits", role: "status" });
    const labels = [];
    const label = (key, field, ...more) => { const text = html("span", {}, say(key)); labels.push([text, key]); return html("label", {}, field.type === "checkbox" ? [field, " ", text] : [text, " ", field], ...more); };
    const bar = html("div", { class: "tools", role: "search" }, label("filter", search), ...picks.map(({ name, field }) => label(`pick_${name}`, field)), slider ? label("known_by", slider, " ", output) : null, flagged ? label("only_flagged", flagged) : null, hits);
    list.before(bar);
    const empty = html("p", { class: "empty", hidden: true }, say("none_match"));
    list.after(empty);

    function update() {
      const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      if (slider) { state.until = Number(slider.value) === known.length - 1 ? null : known[Number(slider.value)]; output.textContent = state.until ? day(state.until) : say("known_by_all"); }
      const narrowed = Boolean(words.length || state.until || (flagged && flagged.checked) || picks.some((p) => p.field.value));
      let shown = 0;
      for (const item of items) {
        const d = item.el.dataset;
        let ok = picks.every(({ name, field }) => !field.value || d[name] === field.value) && (!flagged || !flagged.checked || "flag" in d) && (!state.until || !d.known || d.known <= state.until);
        if (ok && words.length) {
          item.text ??= item.el.textContent.toLocaleLowerCase();
          ok = words.every((w) => item.text.includes(w));
        }
        if (item.el.hidden === ok) item.el.hidden = !ok;
        if (ok) shown += 1;
      }
      for (const group of all("[data-group]", list)) {
        group.hidden = narrowed && !group.querySelector(".item:not([hidden])");
        if (group.matches("details")) group.open = narrowed && !group.hidden;
      }
      hits.textContent = narrowed ? say("shown_of", number(shown), number(items.length)) : "";
      empty.hidden = shown > 0;
    }
    bar.addEventListener("input", update);
    page(list).addEventListener("kroniek-known", (event) => { state.until = event.detail; update(); });
    addEventListener("kroniek-language", () => { for (const [node, key] of labels) node.textContent = say(key); for (const p of picks) p.label(); empty.textContent = say("none_match"); update(); });
    update();
  }

  const page = (list) => list.closest("main > section");

  function pick(name, items) {
    const counts = new Map();
    for (const { el } of items) if (el.dataset[name]) counts.set(el.dataset[name], (counts.get(el.dataset[name]) || 0) + 1);
    if (counts.size < 2) return null;
    const values = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1)).slice(0, 200);
    const field = html("select", {}, html("option", { value: "" }), ...values.map((v) => html("option", { value: v })));
    const label = () => { for (const o of field.options) o.textContent = o.value ? `${name === "type" || name === "fact" ? say(o.value) : o.value} (${number(counts.get(o.value))})` : say("pick_all"); };
    label();
    return { name, field, label };
  }

  // Printed whole: every page, and every passage.
  addEventListener("beforeprint", () => root.classList.add("printing"));
  addEventListener("afterprint", () => root.classList.remove("printing"));
  if (location.hash || pages.length > 1) turn(false);
  receipts(first);
  announce("");
}
