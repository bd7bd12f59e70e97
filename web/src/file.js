// What a report in one file does for itself: it shows one page at a time, narrows lists, and goes back where a receipt was clicked.
// A page is a section of `main`: `whole` ones are about the case, the others about one line, question, actor or report.
import { all, announce, html, root } from "./dom.js";
import { receipts } from "./receipts.js";
import { day, days, number, say, translate } from "./words.js";

export function file({ at, light }) {
  if (document.body.dataset.shell !== "file") return;
  const main = document.getElementById("main");
  const first = main.querySelector(":scope > section");
  let came = null, open = null;

  function pageOf(hash) {
    let name = hash.slice(1).split(":")[0];
    try { name = decodeURIComponent(name); } catch { /* as it stands */ }
    const target = name && document.getElementById(name);
    const page = target && target.closest("main > section");
    return { target: page ? target : null, page: page || first };
  }

  function turn(focus) {
    const { target, page } = pageOf(location.hash);
    if (open) open.classList.remove("open");
    open = page;
    open.classList.add("open");
    root.classList.add("paged");
    root.classList.toggle("one", page !== first);
    translate(page);
    for (const a of all("nav a", document.querySelector("header"))) {
      if (a.hash === `#${page.dataset.under || page.id}`) { a.setAttribute("aria-current", "page"); a.parentElement.scrollLeft = a.offsetLeft - a.parentElement.offsetLeft - 24; }
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
      scrollTo({ top: 0, behavior: "instant" });
      if (focus) main.focus({ preventScroll: true });
    }
    light();
  }

  addEventListener("hashchange", () => turn(true));
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (!link) return;
    came = link.matches(".receipt") ? { link } : null;
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

  // A page with a list gets its tools when it is first shown: words, kinds, who, outlets, contradicted only, as known on a day.
  function prepare(page) {
    if (page.dataset.ready || page === first || !page.matches(".whole")) return;
    page.dataset.ready = "yes";
    narrow(page);
  }

  function narrow(page) {
    const items = all(".item", page).map((el) => ({ el, text: null }));
    if (items.length < 2) return;
    const search = html("input", { type: "search", autocomplete: "off" });
    const picks = ["type", "mode", "fact", "who", "source"].map((name) => pick(name, items)).filter(Boolean);
    const flagged = items.some(({ el }) => "flag" in el.dataset) && items.some(({ el }) => !("flag" in el.dataset)) ? html("input", { type: "checkbox" }) : null;
    const known = [...new Set(items.map(({ el }) => el.dataset.known).filter(Boolean))].sort();
    const state = { until: null, seen: null };
    const slider = known.length > 1 && !page.querySelector("[data-drawing=timeline]") ? html("input", { type: "range", min: 0, max: known.length - 1, value: known.length - 1 }) : null;
    const output = html("output", { class: "day" });
    const hits = html("output", { class: "hits", role: "status" });
    const labels = [];
    const label = (key, field, ...more) => { const text = html("span", {}, say(key)); labels.push([text, key]); return html("label", {}, field.type === "checkbox" ? [field, " ", text] : [text, " ", field], ...more); };
    const bar = html("div", { class: "tools", role: "search" }, label("filter", search), ...picks.map(({ name, field }) => label(`pick_${name}`, field)), slider ? label("known_by", slider, " ", output) : null, flagged ? label("only_flagged", flagged) : null, hits);
    const empty = html("p", { class: "empty", hidden: true }, say("none_match"));
    const before = page.querySelector("p.hits") || top(page, items[0].el);
    before.before(bar);
    bar.after(empty);
    const groups = all("section, details:not(.item details), article:not(.item)", page).filter((g) => g.querySelector(".item"));

    function update() {
      const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      if (slider) { state.until = Number(slider.value) === known.length - 1 ? null : known[Number(slider.value)]; output.textContent = state.until ? day(state.until) : say("known_by_all"); }
      const narrowed = Boolean(words.length || state.until || state.seen || (flagged && flagged.checked) || picks.some((p) => p.field.value));
      let shown = 0;
      for (const item of items) {
        const d = item.el.dataset;
        let ok = picks.every(({ name, field }) => !field.value || d[name] === field.value) && (!flagged || !flagged.checked || "flag" in d) && (!state.until || !d.known || d.known <= state.until) && (!state.seen || during(d, state.seen));
        if (ok && words.length) {
          item.text ??= item.el.textContent.toLocaleLowerCase();
          ok = words.every((w) => item.text.includes(w));
        }
        if (item.el.hidden === ok) item.el.hidden = !ok;
        if (ok) shown += 1;
      }
      for (const group of groups) {
        group.hidden = narrowed && !group.querySelector(".item:not([hidden])");
        if (group.matches("details")) group.open = narrowed && !group.hidden;
      }
      hits.textContent = [state.seen ? `${days(...state.seen)}:` : "", narrowed ? say("shown_of", number(shown), number(items.length)) : ""].join(" ").trim();
      empty.hidden = shown > 0;
    }
    bar.addEventListener("input", update);
    page.addEventListener("kroniek-known", (event) => { state.until = event.detail; update(); });
    page.addEventListener("kroniek-seen", (event) => { state.seen = event.detail; update(); });
    addEventListener("kroniek-language", () => { for (const item of items) item.text = null; for (const [node, key] of labels) node.textContent = say(key); for (const p of picks) p.label(); empty.textContent = say("none_match"); update(); });
    update();
  }

  // Can a line be in these days? What has no date is only in all days.
  const during = (d, [first, last]) => Boolean(d.earliest || d.latest) && (!d.latest || d.latest >= first) && (!d.earliest || d.earliest <= last);

  // The child of a page in which its first item stands.
  function top(page, node) {
    while (node.parentElement !== page) node = node.parentElement;
    return node;
  }

  // Kinds have words of their own; who says it and where are names.
  const named = (name, value) => (name === "mode" ? say(`m.${value}`) : name === "type" || name === "fact" ? say(value) : value);

  function pick(name, items) {
    const counts = new Map();
    for (const { el } of items) if (el.dataset[name]) counts.set(el.dataset[name], (counts.get(el.dataset[name]) || 0) + 1);
    if (counts.size < 2) return null;
    const values = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1)).slice(0, 200);
    const field = html("select", {}, html("option", { value: "" }), ...values.map((v) => html("option", { value: v })));
    const label = () => { for (const o of field.options) o.textContent = o.value ? `${named(name, o.value)} (${number(counts.get(o.value))})` : say("pick_all"); };
    label();
    return { name, field, label };
  }

  // A row that is shown again elsewhere.
  function copy(node) {
    const made = node.cloneNode(true);
    for (const el of [made, ...all("[id]", made)]) el.removeAttribute("id");
    for (const el of all("[data-tipped]", made)) delete el.dataset.tipped;
    for (const el of all(".drawing", made)) el.remove();
    made.classList.remove("focus");
    return made;
  }

  // Search looks through every row and every report; the words stand in their line.
  const find = document.querySelector("form.find");
  if (find) {
    find.hidden = false;
    const section = html("section", { id: "search", class: "made", "data-under": "search", "data-ready": "yes" });
    main.append(section);
    find.addEventListener("submit", (event) => { event.preventDefault(); look(find.querySelector("input").value); });
  }
  const texts = new Map();
  addEventListener("kroniek-language", () => texts.clear());
  const folded = (node) => { if (!texts.has(node)) texts.set(node, node.textContent.toLocaleLowerCase()); return texts.get(node); };

  function look(asked) {
    const words = asked.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return;
    const section = document.getElementById("search");
    for (const page of all("main > .whole")) translate(page);
    const rows = all("main > .whole .item").filter((el) => words.every((w) => folded(el).includes(w)));
    const places = all(".reader .text").flatMap((text) => lines(text, words));
    const more = (all_, most) => (all_.length > most ? [html("p", { class: "note" }, say("shown_of", number(most), number(all_.length)))] : []);
    section.replaceChildren(html("h1", {}, say("search_for", asked)), html("p", { class: "hits" }, say("found_rows", number(rows.length), number(places.length))),
      html("h2", {}, say("in_reports")), html("ol", { class: "kwic" }, ...places.slice(0, 200)), ...more(places, 200), html("h2", {}, say("in_lists")),
      html("ul", { class: "results" }, ...rows.slice(0, 100).map((r) => { const c = copy(r); c.hidden = false; return c.matches("tr") ? html("li", {}, html("table", {}, html("tbody", {}, c))) : c; })), ...more(rows, 100));
    if (location.hash === "#search") turn(true);
    else location.hash = "#search";
    announce(say("found_rows", number(rows.length), number(places.length)));
  }

  // The places in a report where the first word stands, if all words are in the report.
  function lines(text, words) {
    const low = folded(text), reader = text.closest(".reader");
    if (low.length !== text.textContent.length || !words.every((w) => low.includes(w))) return [];
    const out = [];
    for (let i = low.indexOf(words[0]); i >= 0 && out.length < 5; i = low.indexOf(words[0], i + words[0].length)) {
      const whole = text.textContent, a = Math.max(0, i - 70), b = i + words[0].length;
      const start = Array.from(whole.slice(0, i)).length, end = start + Array.from(whole.slice(i, b)).length;
      out.push(html("li", { class: "item hit", tabindex: -1 }, html("p", { class: "kwic-line" }, html("a", { class: "receipt", href: `#${reader.id}:${start}-${end}` }, html("span", { class: "left" }, whole.slice(a, i).split("\n").at(-1)), html("mark", {}, whole.slice(i, b)), html("span", { class: "right" }, whole.slice(b, b + 90).split("\n")[0]))),
        html("p", { class: "dim" }, [reader.dataset.outlet, reader.dataset.date].filter(Boolean).join(" · "))));
    }
    return out;
  }

  turn(false);
  receipts(first);
  announce("");
}
