// One question: every figure on its own row by day of publication, as a dot, or as a range where the text leaves one. A revision is a
// step down to the next row; what contradicts is joined by a broken line. Nothing is added up or averaged.
import { scaleLinear, scaleLog } from "d3-scale";
import { axisTop } from "d3-axis";
import { select } from "d3-selection";
import { fresh, html, svg } from "./dom.js";
import { drawings, edges, hatching, onWidth, roving } from "./draw.js";
import { tipped } from "./tip.js";
import { day, days, quantity, say, shortNumber } from "./words.js";

const ROW = 30, HEAD = 30;

drawings.figures = function (host, data, label) {
  const items = data.items.filter((d) => d.low !== null || d.high !== null);
  if (!items.length) return;
  const hatch = fresh("hatch");
  const picture = svg("svg", { class: "figures", role: "group", "aria-label": label });
  host.append(picture);
  const when = (d) => (d.published ? d.published[0] || d.published[1] || "" : "9999");
  const rows = items.slice().sort((p, q) => (when(p) < when(q) ? -1 : when(p) > when(q) ? 1 : 0));
  const place = new Map(rows.map((d, i) => [d.id, i]));

  onWidth(host, (width) => {
    const wide = width > 620, left = wide ? Math.min(280, width * 0.34) : 0, high = wide ? ROW : ROW + 18;
    const low = data.low === data.high ? Math.min(0, data.low) : data.low;
    const x = (data.steep && data.low > 0 ? scaleLog() : scaleLinear()).domain([low, data.high === low ? low + 1 : data.high]).range([left + 14, width - 22]);
    if (!data.steep) x.nice(5);
    const foot = HEAD + rows.length * high + 4;
    const axis = svg("g", { class: "axis", transform: `translate(0,${HEAD - 6})` });
    const ticks = data.steep ? x.ticks(4).filter((t) => /^[125]0*$/.test(String(t)) || t === x.domain()[0]) : null;
    const across = axisTop(x).tickFormat(shortNumber).tickSizeOuter(0).tickSizeInner(-(foot - HEAD)).tickPadding(8);
    select(axis).call(ticks && ticks.length > 1 ? across.tickValues(thin(ticks, x)) : across.ticks(Math.max(2, Math.floor((width - left) / 90))));
    edges(axis, 0, width);
    const y = (i) => HEAD + i * high + (wide ? ROW / 2 : ROW / 2 + 16);
    const joins = svg("g", { class: "joins" });
    for (const d of rows) {
      const to = place.get(d.id), from = place.get(d.revision_of);
      if (from === undefined || to === undefined) continue;
      const a = x(value(rows[from])), b = x(value(d));
      joins.append(svg("path", { class: "step", d: `M${a},${y(from)}V${(y(from) + y(to)) / 2}H${b}V${y(to)}`, "aria-hidden": true }));
    }
    const sides = new Map();
    for (const d of rows) if (d.side) sides.set(d.side, [...(sides.get(d.side) || []), d]);
    for (const side of sides.values()) {
      for (let i = 1; i < side.length; i += 1) {
        const [p, q] = [side[i - 1], side[i]];
        joins.append(svg("path", { class: "clash", d: `M${x(value(p))},${y(place.get(p.id))}L${x(value(q))},${y(place.get(q.id))}`, "aria-hidden": true }));
      }
    }
    const marks = rows.map((d, i) => mark(d, i, { x, y: y(i), left, wide, width }));
    picture.setAttribute("viewBox", `0 0 ${width} ${foot}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", foot);
    picture.replaceChildren(hatching(hatch), axis, joins, ...marks);
    roving(marks, (m, key) => {
      const i = marks.indexOf(m);
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
      return by ? marks[i + by] || null : { Home: marks[0], End: marks.at(-1) }[key];
    });
  });

  function mark(d, i, { x, y, left, wide, width }) {
    const said = quantity(d.low, d.high, d.approximate);
    const told = d.published ? (d.published[0] === d.published[1] ? day(d.published[0]) : days(...d.published)) : say("undated");
    const by = d.by || d.outlet || say("outlet_states");
    const node = svg("a", { href: d.href, class: `mark${d.side ? " flagged" : ""}`, "aria-label": `${said}: ${by}, ${d.outlet || ""} ${told}${d.side ? `. ${say("contradiction")}` : ""}` });
    const [a, b] = x.range();
    const x1 = d.low === null ? a : x(d.low), x2 = d.high === null ? b : x(d.high);
    node.append(svg("rect", { class: "hit", x: 0, y: y - (wide ? ROW / 2 : ROW / 2 + 16), width, height: wide ? ROW : ROW + 18 }));
    if (wide) {
      node.append(svg("text", { class: "by", x: 0, y: y - 1 }, cut(by, left / 7)), svg("text", { class: "when", x: 0, y: y + 12 }, cut([d.outlet && d.outlet !== by ? d.outlet : null, told].filter(Boolean).join(" · "), left / 6)));
    } else {
      node.append(svg("text", { class: "by", x: 0, y: y - 16 }, cut(`${by} · ${told}`, width / 7)));
    }
    const exact = d.low !== null && d.high !== null && x2 - x1 < 3;
    if (exact && !d.approximate) node.append(svg("circle", { class: "dot", cx: x1, cy: y, r: 5.5 }));
    else {
      const w = Math.max(x2 - x1, 10), at = x2 - x1 < 10 ? (x1 + x2) / 2 - 5 : x1;
      const loose = d.approximate || d.low === null || d.high === null;
      node.append(svg("rect", { class: loose ? "bar loose" : "bar", x: at, y: y - 5, width: w, height: 10, rx: 2, fill: loose ? `url(#${hatch})` : null }));
      if (d.low !== null && d.high === null) node.append(svg("line", { class: "bound", x1: at, x2: at, y1: y - 8, y2: y + 8 }), svg("path", { class: "more", d: `M${b - 2},${y - 6}l8,6l-8,6` }));
      if (d.low === null) node.append(svg("line", { class: "bound", x1: x2, x2, y1: y - 8, y2: y + 8 }));
    }
    const edge = Math.max(x1, Math.min(x2, b)) + 12, room = width - edge > said.length * 7 + 4;
    // Beside the mark where there is room, on the right before the left; else on it.
    const before = Math.min(x1, x2) - 12, inside = !room && before < said.length * 7;
    if (d.high !== null || !wide) node.append(svg("text", { class: "said", x: room ? edge : inside ? x1 + 10 : before, y: y + 4, "text-anchor": room || inside ? "start" : "end" }, said));
    else node.append(svg("text", { class: "said", x: x1 - 10, y: y + 4, "text-anchor": "end" }, said));
    tipped(node, () => [html("strong", {}, said), html("span", {}, `${by} · ${[d.outlet !== by ? d.outlet : null, told].filter(Boolean).join(" · ")}`),
      d.quote ? html("q", { lang: "nl" }, d.quote) : null, d.copies ? html("span", {}, say("copies_of", d.copies)) : null, d.side ? html("span", { class: "flag" }, `⚑ ${say("contradiction")}`) : null].filter(Boolean));
    return node;
  }
};

const value = (d) => d.low ?? d.high;
const cut = (text, most) => (text.length > most ? text.slice(0, Math.max(1, Math.floor(most) - 1)) + "…" : text);

// Marks on a logarithmic scale that would overlap are left out.
function thin(ticks, x) {
  const out = [];
  for (const t of ticks) if (!out.length || x(t) - x(out.at(-1)) > 56) out.push(t);
  return out;
}
