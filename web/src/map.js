// The map, in a file of its own: countries by how much happened, places as dots with a ring as wide as the place is unsure.
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-110m.json";
import codes from "./iso.json";

const STEPS = 4;
// Kosovo has no number in ISO 3166, and its own code is for use by users.
const code = (land) => codes[land.id] || (land.properties.name === "Kosovo" ? "XK" : "");

window.kroniekMap = function (kit, host, data, label) {
  const { LETTERS, button, html, number, onWidth, roving, say, country, svg, tipped, tools, select, zoom, zoomIdentity } = kit;
  const lands = feature(world, world.objects.countries).features.filter((f) => code(f) !== "AQ");
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
  const count = new Map((data.countries || []).map((c) => [c.code, c.n]));
  const most = Math.max(1, ...count.values());
  const places = (data.places || []).filter((p) => p.latitude !== null && p.longitude !== null && p.latitude !== undefined);
  const picture = svg("svg", { class: "map", role: "group", "aria-label": label });
  const bar = html("div", { class: "drawing-bar" });
  host.append(bar, picture);

  onWidth(host, (width) => {
    const height = Math.round(Math.max(280, Math.min(620, width * 0.56)));
    const projection = geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });
    const path = geoPath(projection);
    const layer = svg("g", {});
    for (const f of lands) {
      const n = count.get(code(f));
      const land = svg("path", { d: path(f), class: n ? `land shade-${1 + Math.min(STEPS - 1, Math.floor((STEPS * Math.log1p(n)) / Math.log1p(most + 1)))}` : "land" });
      if (n) tipped(land, () => [html("strong", {}, country(code(f))), html("span", {}, `${number(n)} ${say(n === 1 ? "event_one" : "event_many")}`)]);
      layer.append(land);
    }
    layer.append(svg("path", { d: path(borders), class: "borders" }));
    const spots = svg("g", {});
    const marks = places.slice().sort((a, b) => b.events - a.events).map((p) => {
      const [x, y] = projection([p.longitude, p.latitude]);
      const unsure = p.judgement !== "same", wide = p.precision !== "place";
      const words = `${p.name}: ${number(p.events)} ${say(p.events === 1 ? "event_one" : "event_many")}${unsure ? `, ${say("place_unsure")}` : ""}`;
      const node = svg("a", { href: p.href, class: `mark${unsure ? " unsure" : ""}`, "aria-label": words, "data-x": x, "data-y": y });
      if (unsure || wide) node.append(svg("circle", { class: "ring", r: wide ? 13 : 9 }));
      if (!wide) node.append(svg("circle", { class: "dot", r: 2.5 + Math.min(6, Math.sqrt(p.events)) }));
      tipped(node, () => [html("strong", {}, p.name), html("span", {}, [p.country && country(p.country), `${number(p.events)} ${say(p.events === 1 ? "event_one" : "event_many")}`, unsure ? say("place_unsure") : null].filter(Boolean).join(" · "))]);
      spots.append(node);
      return node;
    });
    const place = (t) => { for (const m of marks) m.setAttribute("transform", `translate(${t.applyX(Number(m.dataset.x))},${t.applyY(Number(m.dataset.y))})`); };
    const zoomer = zoom().scaleExtent([1, 60]).extent([[0, 0], [width, height]]).translateExtent([[0, 0], [width, height]])
      .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button && !event.target.closest("a")))
      .on("zoom", (event) => { layer.setAttribute("transform", event.transform); layer.style.setProperty("--k", event.transform.k); place(event.transform); });
    const all = () => select(picture).call(zoomer.transform, around(marks, lands.filter((f) => count.get(code(f))).map((f) => path.bounds(f)), width, height));
    const by = (k) => () => select(picture).call(zoomer.scaleBy, k);
    bar.replaceChildren(tools(html("span", { class: "buttons" }, button("zoom_out", by(1 / 1.6), "−"), button("zoom_in", by(1.6), "+"), button("map_found", all), button("map_world", () => select(picture).call(zoomer.transform, zoomIdentity)))), html("p", { class: "note" }, say("map_note")));
    picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", height);
    picture.style.touchAction = "pan-y";
    picture.replaceChildren(layer, spots);
    select(picture).call(zoomer).on("dblclick.zoom", null);
    all();
    if (marks.length) roving(marks, (m, key) => step(marks, m, key, { zoomer, picture, select }));
  });

  // The part of the world where something happened, with some room around it; dots come before whole countries.
  function around(marks, boxes, width, height) {
    const points = marks.map((m) => [Number(m.dataset.x), Number(m.dataset.y)]);
    const corners = points.length ? points : boxes.flat();
    if (!corners.length) return zoomIdentity;
    const xs = corners.map((c) => c[0]), ys = corners.map((c) => c[1]);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const k = Math.max(1, Math.min(9, 0.72 / Math.max((x1 - x0) / width, (y1 - y0) / height, 0.012)));
    return zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2);
  }

  function step(marks, m, key, { zoomer, picture, select }) {
    if (key === "+" || key === "=") { select(picture).call(zoomer.scaleBy, 1.6); return null; }
    if (key === "-") { select(picture).call(zoomer.scaleBy, 1 / 1.6); return null; }
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    if (key === "Home") return marks[0];
    if (key === "End") return marks.at(-1);
    if (!way) return undefined;
    const cost = (o) => {
      const dx = o.dataset.x - m.dataset.x, dy = o.dataset.y - m.dataset.y, along = dx * way[0] + dy * way[1];
      return along > 0 ? along + 2 * (Math.abs(dx * way[1]) + Math.abs(dy * way[0])) : Infinity;
    };
    const best = marks.filter((o) => o !== m).sort((p, q) => cost(p) - cost(q))[0];
    return best && cost(best) < Infinity ? best : null;
  }
};
