// One front end, three shells: the app, the report in one file, the notebook. The pages read without it; this adds drawings, keys,
// receipts on hover, and in a file the filters and pages that a server gives otherwise.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { all, announce, html, recall, remember, root, svg } from "./dom.js";
import { LETTERS, button, drawAll, drawings, onWidth, roving, tools } from "./draw.js";
import { file } from "./file.js";
import { at, keys } from "./keys.js";
import { notes } from "./notes.js";
import { light, receipts } from "./receipts.js";
import { tipped } from "./tip.js";
import { country, number, say, translate } from "./words.js";
import "./timeline.js";
import "./histogram.js";
import "./figures.js";
import "./stances.js";
import "./roles.js";

root.classList.add("js");

// The map comes in a file of its own, and only where there is one; a report in one file has it inside.
const kit = { LETTERS, button, html, number, onWidth, roving, say, country, svg, tipped, tools, select, zoom, zoomIdentity };
drawings.map = function (host, data, label) {
  const draw = () => window.kroniekMap(kit, host, data, label);
  if (window.kroniekMap) { draw(); return; }
  const address = document.body.dataset.map;
  if (!address) return;
  document.head.append(html("script", { src: address, onload: draw }));
};

// The other language: in a file both are there, and one is shown.
function speak(language) {
  root.lang = language;
  for (const part of all("body > .skip, body > header, body > footer, main > section.open")) translate(part);
  dispatchEvent(new CustomEvent("kroniek-language"));
}
const other = document.getElementById("language");
if (other) {
  other.hidden = false;
  other.addEventListener("click", () => { speak(root.lang === "nl" ? "en" : "nl"); remember("language", root.lang); });
  if (recall("language") && recall("language") !== root.lang) speak(recall("language"));
}

function show(given) {
  const lit = light(given);
  if (lit && lit.length) lit[0].scrollIntoView({ block: "center", behavior: "instant" });
}

// What the server says that is kept now: a verdict takes the place of the one before it, and the same one again takes it back.
function pressed(form, button, told) {
  const mark = (told.marks || [])[0];
  if (button.dataset.key === "s") {
    const on = mark ? Boolean(mark.value) : button.value === "star";
    button.value = on ? "unstar" : "star";
    button.firstChild.textContent = on ? "★" : "☆";
    button.setAttribute("aria-pressed", String(on));
    return;
  }
  for (const b of all("button[data-key]:not([data-key=s])", form)) {
    if (mark ? b.value === mark.value : b === button) b.setAttribute("aria-pressed", "true");
    else b.removeAttribute("aria-pressed");
  }
}

// A person's decisions go without leaving the page; the page is asked again where the server has more to say than yes.
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form.decide");
  if (!form || !event.submitter || form.dataset.act === "note") return;
  event.preventDefault();
  const data = new URLSearchParams(new FormData(form, event.submitter));
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!answer.ok) throw new Error(answer.statusText);
    pressed(form, event.submitter, await answer.json());
    form.classList.add("decided");
    announce(say("decided", event.submitter.textContent.trim()));
    if (form.dataset.act === "undo") location.reload();
  } catch { form.submit(); }
});

// On a narrow screen the filters come folded, so that what they filter is seen first.
function fold() {
  const form = document.querySelector("main form.filters");
  if (!form || !matchMedia("(max-width: 48rem)").matches) return;
  const facets = document.querySelector(".facet-bar");
  const box = html("details", { class: "fold" }, html("summary", {}, say("filters")));
  form.before(box);
  box.append(form, ...(facets ? [facets] : []));
}

// On a narrow screen the bar scrolls: to the page that is shown.
const own = document.querySelector("header nav [aria-current]");
if (own) own.parentElement.scrollLeft = own.offsetLeft - own.parentElement.offsetLeft - 24;
fold();
receipts();
keys();
file({ at, light: () => show() });
notes((part) => { translate(part); drawAll(part); });
addEventListener("hashchange", () => show());
addEventListener("kroniek-light", (event) => show(event.detail));
addEventListener("kroniek-shown", (event) => { drawAll(); receipts(event.detail || document); });
if (location.hash) show();
const asked = document.querySelector(".text .lit");
if (asked) asked.scrollIntoView({ block: "center", behavior: "instant" });
drawAll();
