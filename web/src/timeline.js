// Lanes in which a date is as long as it is uncertain. Zoom and pan by keys, buttons, drag and Ctrl+wheel; a slider takes away what was
// published later. Lines without a date have a lane of their own, off the axis.
import { axisTop } from "d3-axis";
import { scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { zoom as d3zoom, zoomIdentity } from "d3-zoom";
import { announce, fresh, html, svg } from "./dom.js";
import { button, drawings, edges, hatching, onWidth, roving, tools } from "./draw.js";
import { tipped } from "./tip.js";
import { at, day, days, end, number, say, tick } from "./words.js";

const TALL = 132, THICK = 11, THIN = 3, LEAST = 5, HEAD = 26, GAP = 10;

drawings.timeline = function (host, data, label) {
  if (!data.items.length) return;
  const hatch = fresh("hatch");
  const state = { until: null, seen: null, through: new Set(), view: zoomIdentity };
  const items = data.items.map((item, i) => ({ ...item, i, a: at(item.earliest), b: end(item.latest) }));
  const ends = items.flatMap((d) => [d.a, d.b]).filter(Boolean);
  const domain = data.domain ? [at(data.domain[0]), end(data.domain[1])] : ends.length ? [new Date(Math.min(...ends)), new Date(Math.max(...ends))] : null;
  const known = (data.known || []).slice().sort();
  const picture = svg("svg", { class: "timeline", role: "group", "aria-label": label || say("timeline") });
  const output = html("output", {});
  const range = html("input", { type: "range", min: 0, max: Math.max(known.length - 1, 0), value: Math.max(known.length - 1, 0) });
  const count = html("span", { class: "dim shown" });
  const bar = html("div", { class: "drawing-bar" });
  host.append(bar, picture);
  let zoomer = null, width = 0, aslist = null, draw = () => {};

  range.addEventListener("input", () => {
    state.until = Number(range.value) === known.length - 1 ? null : known[Number(range.value)];
    host.dispatchEvent(new CustomEvent("kroniek-known", { bubbles: true, detail: state.until }));
    draw();
    announce(`${output.textContent}: ${count.textContent}`);
  });

  function top() {
    const by = (k) => () => select(picture).call(zoomer.scaleBy, k, [LEFT() + (width - LEFT()) / 2, 0]);
    aslist = document.querySelector("form.filters [name=known_by]") ? html("a", { class: "as-list", hidden: true }, say("as_list")) : null;
    const slide = known.length > 1 ? html("label", { class: "known" }, say("known_by"), range, output) : null;
    bar.replaceChildren(tools(slide, count, aslist, html("span", { class: "buttons" }, button("zoom_out", by(1 / 1.6), "−"), button("zoom_in", by(1.6), "+"),
      button("zoom_all", () => select(picture).call(zoomer.transform, zoomIdentity)))), html("p", { class: "note" }, say("timeline_note")));
  }
  // Half of what is seen, back or on; of all there is, a quarter is seen first.
  addEventListener("kroniek-period", (event) => {
    if (!zoomer || !picture.clientWidth || document.querySelector("nav.period")) return;
    const whole = state.view.k <= 1;
    if (whole) select(picture).call(zoomer.scaleBy, 4, [event.detail > 0 ? LEFT() : width, 0]);
    else select(picture).call(zoomer.translateBy, (-event.detail * (width - LEFT())) / 2 / state.view.k, 0);
  });
  // The days that are seen, for the list; nothing when it is all.
  function tellSeen(x) {
    const iso = (place) => x.invert(place).toISOString().slice(0, 10);
    state.seen = x && [iso(LEFT()), iso(width - 2)];
    host.dispatchEvent(new CustomEvent("kroniek-seen", { bubbles: true, detail: state.seen }));
    tellAs();
  }
  function tellAs() {
    if (!aslist) return;
    const address = new URL(location.href);
    const asked = { known_by: state.until, ...(state.seen ? { from: state.seen[0], to: state.seen[1] } : {}) };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value || "");
    aslist.href = address.pathname + address.search;
    aslist.hidden = !state.until && !state.seen;
  }
  const LEFT = () => (width > 640 ? 132 : 0);

  function lanes(shown, x, right) {
    const out = [];
    for (const lane of data.lanes) {
      const name = data.by === "type" ? say(lane.id) : lane.name || say("without_name");
      const own = shown.filter((d) => (d.a || d.b) && !state.through.has(d) && (d.lanes || []).includes(lane.id));
      const rows = [];
      const placed = [];
      // Short bars first, so that wide ones do not push them apart.
      for (const d of own.map((d) => ({ d, ...span(d, x, right) })).filter((p) => p.x2 > LEFT() && p.x1 < right).sort((p, q) => p.wide - q.wide || p.x1 - q.x1 || p.d.i - q.d.i)) {
        let row = rows.findIndex((taken) => taken.every(([a, b]) => d.x2 + 1 <= a || d.x1 >= b + 1));
        if (row < 0) { row = rows.length; rows.push([]); }
        rows[row].push([d.x1, d.x2]);
        placed.push({ ...d, row });
      }
      const step = Math.max(THIN, Math.min(THICK + 2, TALL / Math.max(rows.length, 1)));
      out.push({ lane, name, placed, step, height: Math.max(THICK + 3, rows.length * step) });
    }
    return out;
  }

  const meets = (d, x, right) => (!d.a || x(d.a) < right) && (!d.b || x(d.b) > LEFT());
  const covers = (d, x, right) => (!d.a || x(d.a) < LEFT()) && (!d.b || x(d.b) > right);

  // Where a bar begins and ends; an open end runs to the edge. Nothing is narrower than can be seen and hit.
  function span(d, x, right) {
    let x1 = d.a ? x(d.a) : LEFT(), x2 = d.b ? x(d.b) : right;
    const wide = x2 - x1;
    if (wide < LEAST) { const mid = (x1 + x2) / 2; x1 = mid - LEAST / 2; x2 = mid + LEAST / 2; }
    return { x1: Math.max(x1, LEFT()), x2: Math.min(x2, right), wide, before: !d.a || x1 < LEFT(), after: !d.b || x2 > right };
  }

  function tip(d) {
    const facts = [days(d.earliest, d.latest), `${number(d.reports)} ${say(d.reports === 1 ? "report_one" : "report_many")}${d.reports > 1 ? `, ${number(d.independent)} ${say("independent")}` : ""}`];
    return [html("strong", { lang: data.language || "nl" }, d.summary), html("span", {}, facts.join(" · ")),
      html("span", {}, [d.type && d.type !== "NONE" ? say(d.type) : null, d.factuality && d.factuality !== "happened" ? say(d.factuality) : null, d.conflicts ? `⚑ ${say("contradiction")}` : null, d.firm ? null : say("worked_out")].filter(Boolean).join(" · "))];
  }

  function mark(d, attributes, shape) {
    const words = `${d.summary}. ${days(d.earliest, d.latest)}${d.conflicts ? `. ${say("contradiction")}` : ""}`;
    const node = svg("a", { href: d.href, class: `mark f-${d.factuality}${d.conflicts ? " flagged" : ""}`, "aria-label": words, ...attributes }, shape);
    tipped(node, () => tip(d));
    return node;
  }

  onWidth(host, (w) => {
    width = w;
    const base = domain && scaleUtc(domain, [LEFT(), width - 2]);
    zoomer = d3zoom().scaleExtent([1, Math.max(40, domain ? (domain[1] - domain[0]) / 864e5 / 4 : 1)]).translateExtent([[LEFT(), 0], [width, 1]]).extent([[LEFT(), 0], [width, 1]])
      .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button && !event.target.closest("a")))
      .on("zoom", (event) => { state.view = event.transform; draw(); })
      .on("end", () => { if (base) tellSeen(state.view.k > 1 ? state.view.rescaleX(base) : null); });
    draw = () => paint(base && state.view.rescaleX(base));
    top();
    if (base) select(picture).call(zoomer).on("dblclick.zoom", null);
    picture.style.touchAction = "pan-y";
    draw();
  });

  function paint(x) {
    const right = width - 2;
    const shown = items.filter((d) => !state.until || !d.published || d.published <= state.until);
    const undated = shown.filter((d) => !d.a && !d.b);
    // What may be on any of the days that are seen tells nothing of them: it stands in the list, and is counted here.
    const seen = x ? shown.filter((d) => (d.a || d.b) && meets(d, x, right)) : [], through = seen.filter((d) => covers(d, x, right));
    state.through = new Set(through.length < seen.length ? through : []);
    const focused = picture.contains(document.activeElement) ? document.activeElement.dataset.i : null;
    const marks = [];
    const layer = svg("g", {});
    let y = HEAD;
    if (x) {
      const rows = lanes(shown, x, right);
      const axis = svg("g", { class: "axis", transform: `translate(0,${HEAD - 4})` });
      const total = y + rows.reduce((sum, r) => sum + r.height + GAP + (LEFT() ? 0 : 16), 0);
      select(axis).call(axisTop(x).ticks(Math.max(2, Math.floor((width - LEFT()) / 92))).tickFormat(tick).tickSizeOuter(0).tickSizeInner(-(total - HEAD)).tickPadding(6));
      edges(axis, 0, width);
      layer.append(axis);
      for (const r of rows) {
        const own = LEFT() ? 0 : 16;
        const name = svg("text", { class: "lane", x: 0, y: y + (LEFT() ? THICK : 11) }, clip(r.name, LEFT() ? 18 : 44));
        const strip = svg("g", { role: "group", "aria-label": `${r.name}: ${number(r.placed.length)}` }, name, svg("line", { class: "rule", x1: 0, x2: width, y1: y + r.height + own + GAP / 2, y2: y + r.height + own + GAP / 2 }));
        for (const p of r.placed.sort((p, q) => p.x1 - q.x1 || p.row - q.row)) {
          const yy = y + own + p.row * r.step, h = Math.max(2, Math.min(THICK, r.step - 1));
          const loose = !p.d.firm || !["day", "week"].includes(p.d.precision);
          const node = mark(p.d, { "data-i": p.d.i, "data-lane": r.lane.id, "data-x": p.x1 },
            [svg("rect", { x: p.x1, y: yy, width: p.x2 - p.x1, height: h, rx: Math.min(2, h / 2), class: loose ? "bar loose" : "bar", fill: loose ? `url(#${hatch})` : null }),
              p.before ? svg("path", { class: "more", d: `M${p.x1 + 5},${yy}l-4,${h / 2}l4,${h / 2}` }) : null, p.after ? svg("path", { class: "more", d: `M${p.x2 - 5},${yy}l4,${h / 2}l-4,${h / 2}` }) : null]);
          marks.push(node);
          strip.append(node);
        }
        layer.append(strip);
        y += r.height + own + GAP;
      }
      if (state.until) {
        const to = x(end(state.until));
        if (to >= LEFT() && to <= right) layer.append(svg("line", { class: "until", x1: to, x2: to, y1: HEAD - 4, y2: y }));
      }
    }
    if (undated.length) {
      const strip = svg("g", { class: "undated", role: "group", "aria-label": `${say("undated")}: ${number(undated.length)}` });
      const from = LEFT() || 0, across = Math.max(1, Math.floor((right - from) / 12));
      const own = LEFT() ? 0 : 16;
      strip.append(svg("text", { class: "lane", x: 0, y: y + 11 }, clip(say("undated"), 18)));
      undated.forEach((d, n) => {
        const node = mark(d, { "data-i": d.i, "data-lane": "", "data-x": from + (n % across) * 12 }, [svg("rect", { class: "bar unplaced", x: from + (n % across) * 12 + 1, y: y + own + Math.floor(n / across) * 12 + 1, width: 8, height: 8, rx: 1 })]);
        marks.push(node);
        strip.append(node);
      });
      y += own + Math.ceil(undated.length / across) * 12 + GAP;
      layer.append(strip);
    }
    picture.setAttribute("viewBox", `0 0 ${width} ${y}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", y);
    picture.replaceChildren(hatching(hatch), layer);
    output.textContent = state.until ? day(state.until) : say("known_by_all");
    range.setAttribute("aria-valuetext", output.textContent);
    tellAs();
    const told = [say("shown_of", number(shown.length - state.through.size), number(data.total ?? items.length))];
    if (state.through.size) told.push(say("through", number(state.through.size)));
    count.textContent = told.join("; ");
    if (!marks.length) return;
    const rove = roving(marks, (m, key) => walk(marks, m, key));
    const back = focused !== null && marks.find((m) => m.dataset.i === focused);
    if (back) rove.go(back);
  }

  function walk(marks, m, key) {
    if (key === "+" || key === "=") { select(picture).call(zoomer.scaleBy, 1.6, [Number(m.dataset.x), 0]); return null; }
    if (key === "-") { select(picture).call(zoomer.scaleBy, 1 / 1.6, [Number(m.dataset.x), 0]); return null; }
    if (key === "0") { select(picture).call(zoomer.transform, zoomIdentity); return null; }
    const own = marks.filter((o) => o.dataset.lane === m.dataset.lane);
    if (key === "ArrowRight") return own[own.indexOf(m) + 1] || null;
    if (key === "ArrowLeft") return own[own.indexOf(m) - 1] || null;
    if (key === "Home") return own[0];
    if (key === "End") return own.at(-1);
    if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
    const names = [...new Set(marks.map((o) => o.dataset.lane))];
    const lane = names[names.indexOf(m.dataset.lane) + (key === "ArrowDown" ? 1 : -1)];
    if (lane === undefined) return null;
    const near = (o) => Math.abs(Number(o.dataset.x) - Number(m.dataset.x));
    return marks.filter((o) => o.dataset.lane === lane).sort((p, q) => near(p) - near(q))[0];
  }
};

const clip = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);
