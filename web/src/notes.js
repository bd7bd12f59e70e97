// On paper lines carry numbers, and at the end stand their sources, each passage once, with all that is needed to find it again.
// Without a script the passages stand under their lines, which is longer and says the same.
import { all, html, root } from "./dom.js";
import { facts } from "./receipts.js";
import { number, say } from "./words.js";

const PRINTED = "main > :is(.whole, [data-under=reports])";

// What goes on paper: in a file the page that is shown, and from its first page the whole chronicle.
function parts() {
  if (document.body.dataset.shell !== "file") return [document.getElementById("main")];
  return root.classList.contains("one") ? all("main > section.open") : all(PRINTED);
}

// The words that a number stands behind: what a line says, else the passage itself, else the link.
function words(link) {
  const fold = link.closest("details.why-so");
  if (fold) return all(".summary, q.said, .head, .role, .lead, a, h3", fold.parentElement).find((el) => !fold.contains(el)) || fold.parentElement;
  const said = link.closest(".words"), figure = link.closest(".passage");
  if (said) return said.querySelector("q.said");
  return figure ? figure.querySelector("blockquote") : link.parentElement.querySelector(":scope > q") || link;
}

function source(f) {
  const told = [f.outlet, f.title ? `“${f.title}”` : "", f.date, `${say("characters")} ${f.start}–${f.end}`, f.url].filter(Boolean).join(", ");
  return [html("q", {}, f.quote.replace(/\s+/g, " ").trim()), ` ${told}`];
}

function make() {
  if (document.getElementById("notes")) return;
  const seen = new Map(), marks = new Map(); // by passage: its number; by item: where its numbers stand
  for (const link of parts().flatMap((part) => all("a.receipt", part))) {
    if (link.closest(".reader")) continue;
    const f = facts(link);
    if (!f || f.quote === undefined) continue;
    const key = `${f.report}:${f.start}-${f.end}`, item = link.closest(".item, li") || link;
    if (!seen.has(key)) seen.set(key, { n: seen.size + 1, f });
    if (!marks.has(item)) marks.set(item, []);
    const at = words(link), { n } = seen.get(key), own = marks.get(item);
    if (own.some((m) => m.numbers.includes(n))) continue;
    if (own.length && own.at(-1).at === at) own.at(-1).numbers.push(n);
    else own.push({ at, numbers: [n] });
  }
  if (!seen.size) return;
  for (const { at, numbers } of [...marks.values()].flat()) {
    const sup = html("sup", { class: "refs" }, ...numbers.flatMap((n, i) => [i ? ", " : null, html("a", { href: `#note-${n}` }, number(n))]));
    if (at.matches("a, q")) at.after(sup);
    else at.append(sup);
  }
  document.getElementById("main").append(html("section", { id: "notes", class: "notes" }, html("h2", {}, say("sources_printed")),
    html("ol", {}, ...[...seen.values()].map(({ n, f }) => html("li", { id: `note-${n}` }, ...source(f))))));
  root.classList.add("noted");
}

function unmake() {
  root.classList.remove("noted", "printing");
  for (const el of all("sup.refs, #notes")) el.remove();
}

export function notes(shown) {
  const ready = () => {
    if (root.classList.contains("noted")) return;
    root.classList.add("printing");
    parts().forEach(shown);
    make();
  };
  addEventListener("beforeprint", ready);
  addEventListener("afterprint", unmake);
  matchMedia("print").addEventListener("change", (event) => (event.matches ? ready() : unmake()));
}
