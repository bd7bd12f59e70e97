// Words come from the page (serve/drawn.py), in both languages; dates and numbers are written by the browser's own tables.
import { all, root } from "./dom.js";

let known = null;
function words() {
  if (!known) {
    const block = document.getElementById("words");
    known = block ? JSON.parse(block.textContent) : {};
  }
  return known[root.lang] || known.nl || known.en || {};
}

export function say(key, ...values) {
  let text = words()[key] ?? key;
  for (const v of values) text = text.replace("{}", v);
  return text;
}

// In a file the English stands beside the Dutch: a part of it is put into the language of the page when it is to be seen.
export function translate(part) {
  if ((part.dataset.told || "nl") === root.lang) return;
  part.dataset.told = root.lang;
  for (const node of all("[data-en]", part)) {
    node.dataset.nl ??= node.textContent;
    node.textContent = node.dataset[root.lang];
  }
  for (const node of all("[data-say]", part)) node.setAttribute(node.dataset.say, node.dataset[root.lang === "nl" ? "sayNl" : "sayEn"]);
}

// Dates and numbers as the pages write them: 8 March 2024, not March 8.
const locale = () => (root.lang === "en" ? "en-GB" : root.lang);
const formats = new Map();
function format(options) {
  const key = root.lang + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...options }));
  return formats.get(key);
}
const DAY = { day: "numeric", month: "long", year: "numeric" };
const WHOLE = 864e5;

export const at = (iso) => (iso ? new Date(iso + "T00:00:00Z") : null);
export const end = (iso) => (iso ? new Date(at(iso).getTime() + WHOLE) : null);
export const day = (iso) => format(DAY).format(at(iso));
export const shortDay = (iso) => format({ day: "numeric", month: "short", year: "numeric" }).format(at(iso));

// An interval as wide as it is.
export function days(earliest, latest) {
  if (!earliest && !latest) return say("undated");
  if (!earliest) return say("until", day(latest));
  if (!latest) return say("from", day(earliest));
  if (earliest === latest) return day(earliest);
  const first = earliest.endsWith("-01"), last = end(latest).getUTCDate() === 1;
  if (first && last && earliest.slice(0, 7) === latest.slice(0, 7)) return format({ month: "long", year: "numeric" }).format(at(earliest));
  if (first && last && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) {
    return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : `${earliest.slice(0, 4)}–${latest.slice(0, 4)}`;
  }
  return format(DAY).formatRange(at(earliest), at(latest));
}

// A tick is as coarse as what it begins: a year, a month, a day.
export function tick(date) {
  if (date.getUTCDate() !== 1) return format({ day: "numeric", month: "short" }).format(date);
  if (date.getUTCMonth() !== 0) return format({ month: "short" }).format(date);
  return format({ year: "numeric" }).format(date);
}

export const number = (x) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(x);
const short = (x) => new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 1 }).format(x);
export const shortNumber = (x) => (Math.abs(x) >= 1e6 ? short(x) : number(x));

export function quantity(low, high, approximate) {
  const some = low ?? high;
  if (some === null || some === undefined) return say("no_value");
  const span = low === null ? say("at_most", number(high)) : high === null ? say("at_least", number(low)) : low === high ? number(low) : `${number(low)}–${number(high)}`;
  return approximate ? say("about", span) : span;
}

export function country(code) {
  try { return new Intl.DisplayNames([locale()], { type: "region" }).of(code) || code; } catch { return code; }
}
