// Who supports or opposes whom: a network with a fixed layout (the same data, the same picture), and a matrix. A brush narrows both in time.
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { select } from "d3-selection";
import { zoom as d3zoom, zoomIdentity } from "d3-zoom";
import { announce, fresh, html, svg } from "./dom.js";
import { LETTERS, button, drawings, onWidth, roving, tools } from "./draw.js";
import { tipped } from "./tip.js";
import { days, number, say, shortDay } from "./words.js";

const MOST = 60, ROUNDS = 300;

// Two sliders, one for either end; months without a stance are no stops.
function brush(edges, changed) {
  const stops = [...new Set(edges.flatMap((e) => [e.first, e.last]).filter(Boolean))].sort();
  const view = { from: null, to: null };
  const met = (e) => (!view.from || !e.last || e.last >= view.from) && (!view.to || !e.first || e.first <= view.to);
  if (stops.length < 2) return { node: null, met, label() {} };
  const low = html("input", { type: "range", min: 0, max: stops.length - 1, value: 0 });
  const high = html("input", { type: "range", min: 0, max: stops.length - 1, value: stops.length - 1 });
  const said = html("output", {});
  const names = [html("span", {}), html("span", {})];
  const move = (mine, other, least) => () => {
    if (least ? Number(mine.value) > Number(other.value) : Number(mine.value) < Number(other.value)) mine.value = other.value;
    view.from = Number(low.value) > 0 ? stops[low.value] : null;
    view.to = Number(high.value) < stops.length - 1 ? stops[high.value] : null;
    label();
    changed();
  };
  low.addEventListener("input", move(low, high, true));
  high.addEventListener("input", move(high, low, false));
  function label() {
    names[0].textContent = say("brush_from");
    names[1].textContent = say("brush_to");
    low.setAttribute("aria-valuetext", shortDay(stops[low.value]));
    high.setAttribute("aria-valuetext", shortDay(stops[high.value]));
    said.textContent = `${shortDay(stops[low.value])} – ${shortDay(stops[high.value])}`;
  }
  label();
  return { node: html("span", { class: "brush" }, html("label", {}, names[0], low), html("label", {}, names[1], high), said), met, label };
}

function prepared(data) {
  const name = new Map((data.nodes || []).map((n) => [n.id, n]));
  const edges = (data.edges || []).filter((e) => name.has(e.source) && name.has(e.target) && e.source !== e.target);
  const weight = new Map();
  for (const e of edges) for (const id of [e.source, e.target]) weight.set(id, (weight.get(id) || 0) + e.n);
  const top = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || (name.get(a).name < name.get(b).name ? -1 : 1)).slice(0, MOST);
  const keep = new Set(top);
  return { nodes: top.map((id) => ({ ...name.get(id), weight: weight.get(id) })), edges: edges.filter((e) => keep.has(e.source) && keep.has(e.target)), all: weight.size };
}

drawings.network = function (host, data, label) {
  const { nodes, edges, all } = prepared(data);
  if (!nodes.length) return;
  const picture = svg("svg", { class: "network", role: "group", "aria-label": label });
  const bar = html("div", { class: "drawing-bar" });
  host.append(bar, picture);
  const arrows = { 1: fresh("arrow"), "-1": fresh("arrow"), 0: fresh("arrow") };
  let draw = () => {}, zoomer = null;
  const time = brush(edges, () => { draw(); announce(say("shown_of", number(edges.filter(time.met).length), number(edges.length))); });
  const size = (n) => 5 + Math.min(11, 2.2 * Math.sqrt(n.weight));

  onWidth(host, (width) => {
    const height = Math.round(width < 560 ? width * 1.3 : Math.max(360, Math.min(680, width * 0.62)));
    const placed = layout(nodes, edges, width, height, size);
    const key = html("p", { class: "key-line" }, html("span", { class: "line plus" }, say("plus")), html("span", { class: "line minus" }, say("minus")),
      ...Object.entries(LETTERS).filter(([kind]) => nodes.some((n) => n.kind === kind)).map(([kind, letter]) => html("span", { class: `badge b-${kind}` }, letter, html("i", {}, say(kind)))));
    const by = (k) => () => select(picture).call(zoomer.scaleBy, k);
    time.label();
    bar.replaceChildren(tools(time.node, html("span", { class: "buttons" }, button("zoom_out", by(1 / 1.5), "−"), button("zoom_in", by(1.5), "+"), button("zoom_all", () => select(picture).call(zoomer.transform, zoomIdentity)))),
      key, all > nodes.length ? html("p", { class: "note" }, say("network_part", number(nodes.length), number(all))) : "");
    const layer = svg("g", {});
    zoomer = d3zoom().scaleExtent([0.6, 6]).extent([[0, 0], [width, height]]).filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button && !event.target.closest("a")))
      .on("zoom", (event) => layer.setAttribute("transform", event.transform));
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", height);
    picture.style.touchAction = "pan-y";
    draw = () => paint(layer, placed, width);
    picture.replaceChildren(svg("defs", {}, ...Object.entries(arrows).map(([sign, id]) => svg("marker", { id, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto", class: tone(Number(sign)) }, svg("path", { d: "M0,0.5L8,4L0,7.5z" })))), layer);
    select(picture).call(zoomer).on("dblclick.zoom", null);
    draw();
  });

  function paint(layer, placed, width) {
    const seen = edges.filter(time.met);
    const linked = new Set(seen.flatMap((e) => [e.source, e.target]));
    const pairs = new Map();
    for (const e of seen) { const key = [e.source, e.target].sort().join(" "); pairs.set(key, [...(pairs.get(key) || []), e]); }
    const lines = seen.map((e) => {
      const own = pairs.get([e.source, e.target].sort().join(" "));
      const bend = own.length === 1 ? 0 : (own.indexOf(e) - (own.length - 1) / 2) * 26 * (e.source < e.target ? 1 : -1);
      const node = svg("a", { href: e.href || null, class: `edge ${tone(e.sign)}`, tabindex: -1, "aria-hidden": true }, svg("path", { class: "wide", d: curve(placed.get(e.source), placed.get(e.target), bend, size) }),
        svg("path", { d: curve(placed.get(e.source), placed.get(e.target), bend, size), "stroke-width": Math.min(5, 1 + Math.sqrt(e.n)), "marker-end": `url(#${arrows[e.sign] || arrows[0]})` }));
      tipped(node, () => told(e));
      return node;
    });
    const name = new Map(nodes.map((n) => [n.id, n.name]));
    const told = (e) => [html("strong", {}, `${name.get(e.source)} ${say(e.kind)} ${name.get(e.target)}`), html("span", {}, `${number(e.n)}×${e.independent ? `, ${number(e.independent)} ${say("independent")}` : ""}${e.first || e.last ? ` · ${days(e.first, e.last)}` : ""}`)];
    const shownNodes = nodes.filter((n) => linked.has(n.id));
    const taken = shownNodes.map((n) => { const p = placed.get(n.id), r = size(n); return { a: p.x - r, b: p.x + r, t: p.y - r, d: p.y + r, own: n.id }; });
    const marks = shownNodes.map((n) => {
      const p = placed.get(n.id), r = size(n);
      const said = seen.filter((e) => e.source === n.id).length, got = seen.filter((e) => e.target === n.id).length;
      const node = svg("a", { href: n.href, class: `mark b-${n.kind}`, "aria-label": `${n.name}, ${say(n.kind)}: ${say("out_in", number(said), number(got))}`, "data-id": n.id },
        svg("circle", { cx: p.x, cy: p.y, r }), svg("text", { class: "letter", x: p.x, y: p.y + Math.min(4, r / 2), "text-anchor": "middle", "font-size": Math.max(8, Math.min(12, r * 1.3)) }, LETTERS[n.kind] || ""));
      const text = n.name.length > 26 ? n.name.slice(0, 25) + "…" : n.name;
      const half = text.length * 3.3 + 2, spots = [[0, r + 13], [0, -r - 5], [half + r + 2, 4], [-half - r - 2, 4]];
      const free = spots.find(([dx, dy]) => fits({ a: p.x + dx - half, b: p.x + dx + half, t: p.y + dy - 11, d: p.y + dy + 3 }, taken.filter((t) => t.own !== n.id), width));
      if (free) {
        taken.push({ a: p.x + free[0] - half, b: p.x + free[0] + half, t: p.y + free[1] - 11, d: p.y + free[1] + 3 });
        node.append(svg("text", { class: "name", x: p.x + free[0], y: p.y + free[1], "text-anchor": "middle" }, text));
      }
      const near = (on) => { layer.classList.toggle("dimmed", on); for (const [i, e] of seen.entries()) lines[i].classList.toggle("near", on && (e.source === n.id || e.target === n.id)); node.classList.toggle("near", on); };
      node.addEventListener("pointerenter", () => near(true));
      node.addEventListener("pointerleave", () => near(false));
      node.addEventListener("focus", () => near(true));
      node.addEventListener("blur", () => near(false));
      tipped(node, () => [html("strong", {}, n.name), html("span", {}, `${say(n.kind)} · ${say("out_in", number(said), number(got))}`)]);
      return node;
    });
    layer.replaceChildren(...lines, ...marks);
    if (marks.length) roving(marks, (m, key) => nearest(marks, placed, m, key));
  }
};

const tone = (sign) => (sign > 0 ? "plus" : sign < 0 ? "minus" : "even");

function fits(box, taken, width) {
  return box.a >= 0 && box.b <= width && taken.every((t) => box.b < t.a || box.a > t.b || box.d < t.t || box.t > t.d);
}

// d3-force begins from a spiral and draws from a fixed sequence, so the picture depends on nothing but the data.
function layout(nodes, edges, width, height, size) {
  const points = nodes.map((n) => ({ id: n.id, r: size(n) }));
  const links = edges.map((e) => ({ source: e.source, target: e.target }));
  const flat = width / height;
  forceSimulation(points)
    .force("link", forceLink(links).id((p) => p.id).distance(74).strength(0.35))
    .force("charge", forceManyBody().strength(-260).distanceMax(420))
    .force("collide", forceCollide((p) => p.r + 15))
    .force("x", forceX(0).strength(0.05 / flat)).force("y", forceY(0).strength(0.06 * flat))
    .force("center", forceCenter(0, 0)).stop().tick(ROUNDS);
  const xs = points.map((p) => p.x), ys = points.map((p) => p.y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const mx = Math.min(64, width * 0.12), my = 34, k = Math.min((width - 2 * mx) / Math.max(x1 - x0, 1), (height - 2 * my) / Math.max(y1 - y0, 1));
  const kx = Math.min(k * 1.5, (width - 2 * mx) / Math.max(x1 - x0, 1)), ky = Math.min(k * 1.5, (height - 2 * my) / Math.max(y1 - y0, 1));
  return new Map(points.map((p) => [p.id, { x: Math.round(width / 2 + (p.x - (x0 + x1) / 2) * Math.min(kx, 2.2)), y: Math.round(height / 2 + (p.y - (y0 + y1) / 2) * Math.min(ky, 2.2)) }]));
}

// An arrow from the rim of one circle to the rim of the other, bent aside where there are several.
function curve(a, b, bend, size) {
  const dx = b.x - a.x, dy = b.y - a.y, far = Math.hypot(dx, dy) || 1;
  const mx = (a.x + b.x) / 2 - (dy / far) * bend, my = (a.y + b.y) / 2 + (dx / far) * bend;
  const cut = (p, r) => { const ex = mx - p.x, ey = my - p.y, l = Math.hypot(ex, ey) || 1; return [p.x + (ex / l) * r, p.y + (ey / l) * r]; };
  const r = Math.min(14, far / 3);
  const [x1, y1] = cut(a, r), [x2, y2] = cut(b, r + 2);
  return `M${x1.toFixed(1)},${y1.toFixed(1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${x2.toFixed(1)},${y2.toFixed(1)}`;
}

function nearest(marks, placed, m, key) {
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (!way) return undefined;
  const from = placed.get(m.dataset.id);
  const cost = (o) => {
    const to = placed.get(o.dataset.id), dx = to.x - from.x, dy = to.y - from.y;
    const along = dx * way[0] + dy * way[1], across = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    return along > 0 ? along + 2 * across : Infinity;
  };
  const best = marks.filter((o) => o !== m).sort((p, q) => cost(p) - cost(q))[0];
  return best && cost(best) < Infinity ? best : null;
}

// A matrix is a table: holders down, targets across; a cell says how often + and −.
drawings.matrix = function (host, data, label) {
  if (!data.cells || !data.cells.length) return;
  const cell = new Map(data.cells.map((c) => [`${c.row} ${c.column}`, c]));
  const most = Math.max(...data.cells.map((c) => c.plus + c.minus));
  const frame = html("div", { class: "matrix-frame", tabindex: 0, role: "region", "aria-label": label });
  host.append(frame);
  const draw = () => {
    const head = html("tr", {}, html("td", {}), ...data.columns.map((c) => html("th", { scope: "col" }, html("span", {}, c.name))));
    const rows = data.rows.map((r) => html("tr", {}, html("th", { scope: "row" }, r.name), ...data.columns.map((c) => {
      const found = cell.get(`${r.id} ${c.id}`);
      if (!found) return html("td", {});
      const { plus, minus } = found, sign = plus && minus ? "±" : plus ? "+" : "−", n = plus + minus;
      const kinds = Object.entries(found.kinds || {}).map(([kind, k]) => `${say(kind)} ${number(k)}×`).join(", ");
      const link = html("a", { href: found.href || null, "aria-label": `${r.name} – ${c.name}: ${kinds}` }, `${sign}${n > 1 ? number(n) : ""}`);
      tipped(link, () => [html("strong", {}, `${r.name} → ${c.name}`), html("span", {}, kinds)]);
      const shade = n < 2 ? 1 : 2 + Math.round((2 * n) / most);
      return html("td", { class: `${plus && minus ? "even" : plus ? "plus" : "minus"} shade-${shade}` }, link);
    })));
    frame.replaceChildren(html("table", { class: "matrix" }, html("caption", { class: "off" }, label), html("thead", {}, head), html("tbody", {}, ...rows)));
  };
  addEventListener("kroniek-language", draw);
  draw();
};
