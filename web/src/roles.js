// An actor's roles over the years for which reports give them: as long as they are sure, hatched where an end is open.
import { scaleUtc } from "d3-scale";
import { axisBottom } from "d3-axis";
import { select } from "d3-selection";
import { fresh, html, svg } from "./dom.js";
import { drawings, edges, hatching, onWidth } from "./draw.js";
import { tipped } from "./tip.js";
import { at, days, end, say, tick } from "./words.js";

drawings.roles = function (host, data, label) {
  const roles = (data.roles || []).filter((r) => r.earliest || r.latest);
  if (!roles.length || !data.domain) return;
  const hatch = fresh("hatch");
  const picture = svg("svg", { class: "roles-drawn", role: "img", "aria-label": label });
  host.append(picture);
  onWidth(host, (width) => {
    const x = scaleUtc([at(data.domain[0]), end(data.domain[1])], [0, width]);
    const rows = roles.map((r, i) => {
      const x1 = r.earliest ? Math.max(0, x(at(r.earliest))) : 0, x2 = r.latest ? Math.min(width, x(end(r.latest))) : width;
      const open = !r.earliest || !r.latest || r.claimed;
      const name = r.of ? `${r.role} (${r.of})` : r.role;
      const wide = Math.max(4, x2 - x1), tag = name.length * 6.4, inside = x1 + tag < width;
      const node = svg("g", { class: "mark" }, svg("text", { x: inside ? x1 : width, y: i * 30 + 11, "text-anchor": inside ? "start" : "end" }, name),
        svg("rect", { class: open ? "bar loose" : "bar", x: Math.min(x1, width - 4), y: i * 30 + 15, width: wide, height: 8, rx: 2, fill: open ? `url(#${hatch})` : null }));
      tipped(node, () => [html("strong", {}, name), html("span", {}, days(r.earliest, r.latest)), r.claimed ? html("span", {}, say("role_claimed")) : null].filter(Boolean));
      return node;
    });
    const foot = rows.length * 30;
    const axis = svg("g", { class: "axis", transform: `translate(0,${foot})` });
    select(axis).call(axisBottom(x).ticks(Math.max(2, Math.floor(width / 110))).tickFormat(tick).tickSizeOuter(0));
    edges(axis, 0, width);
    picture.setAttribute("viewBox", `0 0 ${width} ${foot + 24}`);
    picture.setAttribute("width", width);
    picture.setAttribute("height", foot + 24);
    picture.replaceChildren(hatching(hatch), axis, ...rows);
  });
};
