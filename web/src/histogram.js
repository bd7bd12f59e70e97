// How much can have happened in each part of the period.
import { scaleUtc } from "d3-scale";
import { axisBottom } from "d3-axis";
import { select } from "d3-selection";
import { html, svg } from "./dom.js";
import { drawings, edges, onWidth, roving } from "./draw.js";
import { tipped } from "./tip.js";
import { at, days, end, number, say, tick } from "./words.js";

const HIGH = 92, FOOT = 22;

drawings.histogram = function (host, data, label) {
  const bars = data.bars || [];
  if (!bars.length) return;
  const picture = svg("svg", { class: "histogram", role: "group", "aria-label": label });
  host.append(picture);
  const most = Math.max(...bars.map((b) => b.n), 1e-9);
  onWidth(host, (width) => {
    const x = scaleUtc([at(bars[0].from), end(bars.at(-1).to)], [0, width]);
    const axis = svg("g", { class: "axis", transform: `translate(0,${HIGH})` });
    select(axis).call(axisBottom(x).ticks(Math.max(2, Math.floor(width / 110))).tickFormat(tick).tickSizeOuter(0));
    edges(axis, 0, width);
    const marks = bars.map((b) => {
      const x1 = x(at(b.from)), x2 = x(end(b.to)), high = (HIGH - 4) * (b.n / most);
      const told = b.reports ? `, ${number(b.reports)} ${say(b.reports === 1 ? "report_one" : "report_many")}` : "";
      const words = `${days(b.from, b.to)}: ${say("about", number(Math.round(b.n * 10) / 10))}${told}`;
      const node = svg(b.href ? "a" : "g", { href: b.href || null, class: "mark", "aria-label": words, role: b.href ? null : "img" },
        svg("rect", { class: "hit", x: x1, y: 0, width: Math.max(x2 - x1, 1), height: HIGH }),
        svg("rect", { class: "bar", x: x1 + Math.min(0.5, (x2 - x1) * 0.06), y: HIGH - Math.max(high, b.n > 0 ? 1.5 : 0), width: Math.max(1, (x2 - x1) * 0.88), height: Math.max(high, b.n > 0 ? 1.5 : 0) }));
      tipped(node, () => html("span", {}, words));
      return node;
    });
    picture.setAttribute("viewBox", `0 0 ${width} ${HIGH + FOOT}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", HIGH + FOOT);
    picture.replaceChildren(axis, ...marks);
    roving(marks, (m, key) => {
      const i = marks.indexOf(m);
      return { ArrowRight: marks[i + 1] || null, ArrowLeft: marks[i - 1] || null, Home: marks[0], End: marks.at(-1) }[key];
    });
  });
};
