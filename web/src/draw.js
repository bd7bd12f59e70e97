// What drawings share: finding their data, axes in the reader's language, walking through marks with the arrow keys, hatching.
import { all, calm, html, onWidth, svg } from "./dom.js";
import { say } from "./words.js";

const kinds = {};
export const drawings = kinds;

export function drawAll(within = document) {
  for (const host of all("[data-drawing]", within)) {
    if (host.dataset.drawn || !host.clientWidth) continue; // a hidden page is drawn when it is shown
    const draw = kinds[host.dataset.drawing];
    const block = document.getElementById(host.dataset.json);
    if (!draw || !block) continue;
    host.dataset.drawn = "yes";
    const label = host.getAttribute("aria-label") || "";
    for (const name of ["role", "aria-label", "data-say"]) host.removeAttribute(name);
    draw(host, JSON.parse(block.textContent), label);
    // In a file the label has its other language beside it.
    const named = host.querySelector("[aria-label]");
    if (named && host.dataset.sayEn && named.getAttribute("aria-label") === label) Object.assign(named.dataset, { say: "aria-label", sayNl: host.dataset.sayNl, sayEn: host.dataset.sayEn });
  }
}

export { calm, onWidth };

// Hatching says: worked out, or wide; never a point in time that the text does not give.
export function hatching(id, className = "hatch") {
  return svg("defs", {}, svg("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)", class: className },
    svg("rect", { width: 6, height: 6, class: "hatch-back" }), svg("line", { x1: 1, y1: 0, x2: 1, y2: 6, class: "hatch-line" })));
}

export function tools(...parts) {
  return html("div", { class: "drawing-tools" }, ...parts);
}

export function button(key, act, text = say(key)) {
  return html("button", { type: "button", onclick: act, "aria-label": text === say(key) ? null : say(key), title: text === say(key) ? null : say(key) }, text);
}

// One tab stop: the marks take turns. `step(mark, key)` gives the mark to go to, or nothing.
export function roving(marks, step) {
  let current = marks[0];
  for (const m of marks) m.setAttribute("tabindex", m === current ? 0 : -1);
  const go = (next) => {
    if (!next) return;
    current.setAttribute("tabindex", -1);
    current = next;
    current.setAttribute("tabindex", 0);
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  };
  for (const m of marks) {
    m.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = step(m, event.key);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next) go(next);
    });
    m.addEventListener("focus", () => {
      if (m === current) return;
      current.setAttribute("tabindex", -1);
      current = m;
      current.setAttribute("tabindex", 0);
    });
  }
  return { go, get current() { return current; } };
}

// Labels at the ends of an axis stay inside the drawing.
export function edges(axis, left, right) {
  for (const tick of all(".tick", axis)) {
    const x = Number(/\(([-\d.]+)/.exec(tick.getAttribute("transform"))[1]), text = tick.querySelector("text");
    const half = (text.textContent.length * 6.4) / 2;
    if (x - half < left) text.setAttribute("text-anchor", "start");
    else if (x + half > right) text.setAttribute("text-anchor", "end");
  }
}

export const LETTERS = { person: "P", organisation: "O", state: "S", group: "G", place: "L" };
