// Small hands for the page: find, make, say, remember.
const SVG = "http://www.w3.org/2000/svg";

export const root = document.documentElement;
export const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
export const html = (name, attributes, ...children) => dress(document.createElement(name), attributes, children);
export const svg = (name, attributes, ...children) => dress(document.createElementNS(SVG, name), attributes, children);

function dress(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
  }
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

// A page from disk or in a notebook may have no storage.
export function remember(key, value) {
  try { localStorage.setItem("kroniek-" + key, value); } catch { /* nothing is kept */ }
}
export function recall(key) {
  try { return localStorage.getItem("kroniek-" + key); } catch { return null; }
}

// What changed, for who cannot see it.
export function announce(text) {
  let said = document.getElementById("said");
  if (!said) document.body.append(said = html("p", { id: "said", role: "status", class: "off" }));
  said.textContent = text;
  said.classList.add("told");
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => said.classList.remove("told"), 2400);
}

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

let made = 0;
export const fresh = (name) => `k-${name}-${(made += 1)}`;

// The drawing is made again when its width or the language changes.
export function onWidth(node, draw) {
  let width = 0;
  const look = () => {
    const now = Math.floor(node.clientWidth);
    if (now && now !== width) { width = now; draw(now); }
  };
  new ResizeObserver(() => requestAnimationFrame(look)).observe(node);
  addEventListener("kroniek-language", () => { width = 0; look(); });
  look();
}
