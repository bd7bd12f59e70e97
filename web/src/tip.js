// One tip for all drawings and receipts: shown on hover and focus, stays while the pointer is on it, goes with Esc (WCAG 1.4.13).
import { html } from "./dom.js";

let box = null, owner = null, timer = 0;

function ready() {
  if (box) return box;
  box = html("div", { id: "tip", class: "tip", role: "tooltip", hidden: true });
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", () => later());
  document.body.append(box);
  return box;
}

export function showTip(node, content, soon = false) {
  clearTimeout(timer);
  if (owner === node && !box.hidden) return;
  timer = setTimeout(() => {
    const made = content();
    if (!made || !node.isConnected) return;
    ready().replaceChildren(...[made].flat());
    box.hidden = false;
    if (owner) owner.removeAttribute("aria-describedby");
    owner = node;
    node.setAttribute("aria-describedby", "tip");
    place(node);
  }, soon ? 0 : 160);
}

function place(node) {
  const at = node.getBoundingClientRect(), own = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(innerWidth - own.width - 8, at.left + Math.min(at.width / 2, 160) - own.width / 2));
  const below = at.bottom + 8 + own.height < innerHeight || at.top < own.height + 8;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? at.bottom + 6 : at.top - own.height - 6) + scrollY}px`;
}

export function later() {
  clearTimeout(timer);
  timer = setTimeout(hideTip, 220);
}

export function hideTip() {
  clearTimeout(timer);
  const shown = box && !box.hidden;
  if (box) box.hidden = true;
  if (owner) owner.removeAttribute("aria-describedby");
  owner = null;
  return Boolean(shown);
}

// The node says its tip by hover and by focus.
export function tipped(node, content) {
  node.addEventListener("pointerenter", () => showTip(node, content));
  node.addEventListener("pointerleave", later);
  node.addEventListener("focus", () => showTip(node, content, true));
  node.addEventListener("blur", later);
}

