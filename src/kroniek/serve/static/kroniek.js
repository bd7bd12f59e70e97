"use strict";
// Adds to a page that reads without it: the language switch, filters, what was known when, passages lit in place, keys.
(function () {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  function remember(key, value) {
    try { localStorage.setItem(key, value); } catch (e) { /* a page from disk may have no storage */ }
  }
  function recall(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }

  const button = document.getElementById("language");
  button.hidden = false;
  if (recall("kroniek-language") === "en") root.lang = "en";
  button.addEventListener("click", function () {
    root.lang = root.lang === "nl" ? "en" : "nl";
    remember("kroniek-language", root.lang);
    lists.forEach((list) => list.update());
  });

  // Filters: every list narrows by words and, for the timeline, by the day on which things were known.
  const lists = all(".tools").map(function (tools) {
    const list = document.getElementById(tools.dataset.for);
    const items = Array.from(list.children).map((el) => ({ el: el, text: el.textContent.toLowerCase(), known: el.dataset.known || "" }));
    const search = tools.querySelector("input[type=search]");
    const slider = tools.querySelector("input.known");
    const hits = tools.querySelector(".hits");
    const empty = list.parentElement.querySelector(".empty");
    const days = Array.from(new Set(items.map((i) => i.known).filter(Boolean))).sort();
    const everything = slider && slider.nextElementSibling.innerHTML;
    if (slider) {
      if (days.length < 2) slider.parentElement.hidden = true;
      slider.max = String(days.length - 1);
      slider.value = slider.max;
      slider.addEventListener("input", update);
    }
    search.addEventListener("input", update);
    function update() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const until = slider && slider.value !== slider.max ? days[Number(slider.value)] : "";
      let shown = 0;
      items.forEach(function (item) {
        const ok = words.every((w) => item.text.includes(w)) && (!until || !item.known || item.known <= until);
        item.el.hidden = !ok;
        if (ok) shown += 1;
      });
      if (slider) {
        if (until) slider.nextElementSibling.textContent = new Date(until + "T12:00:00").toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" });
        else slider.nextElementSibling.innerHTML = everything;
      }
      hits.textContent = words.length || until ? shown + " / " + items.length : "";
      if (empty) empty.hidden = shown > 0;
    }
    return { update: update, search: search };
  });

  // A receipt opens its passage in the report: #rep_…:start-end.
  function light() {
    all(".lit").forEach((el) => el.classList.remove("lit"));
    const m = /^#(rep_[0-9a-f]+):(\d+)-(\d+)$/.exec(decodeURIComponent(location.hash));
    if (!m) return;
    const report = document.getElementById(m[1]);
    if (!report) return;
    const start = Number(m[2]), end = Number(m[3]);
    const lit = all("[data-at]", report).filter(function (el) {
      const at = Number(el.dataset.at), next = el.nextElementSibling;
      const stop = next ? Number(next.dataset.at) : Infinity;
      return at < end && stop > start;
    });
    lit.forEach((el) => el.classList.add("lit"));
    if (lit.length) {
      report.focus({ preventScroll: true });
      lit[0].scrollIntoView({ block: "center" });
    }
  }
  window.addEventListener("hashchange", light);
  light();

  // Keys: j and k walk through the items of the section in view, Enter opens the evidence, / searches.
  let current = null;
  function items() {
    return all(".line, .dispute, .question, .sayings > li, .views > li, .people > li, .reader").filter((el) => !el.hidden && el.offsetParent);
  }
  function move(step) {
    const list = items();
    let i = list.indexOf(current);
    if (i < 0) i = list.findIndex((el) => el.getBoundingClientRect().top > 90) - (step > 0 ? 1 : 0);
    const next = list[Math.max(0, Math.min(list.length - 1, i + step))];
    if (!next) return;
    if (current) current.classList.remove("focus");
    current = next;
    current.classList.add("focus");
    current.setAttribute("tabindex", "-1");
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      if (typing) { event.target.value = ""; event.target.dispatchEvent(new Event("input")); event.target.blur(); }
      return;
    }
    if (typing) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      const near = all(".tools input[type=search]").find((el) => el.getBoundingClientRect().bottom > 0 && el.offsetParent);
      if (near) { event.preventDefault(); near.focus(); }
    } else if (event.key === "Enter" && event.target === current) {
      const details = current.querySelector("details");
      if (details) details.open = !details.open;
    } else if (event.key === "?") {
      document.querySelector("footer").scrollIntoView();
    }
  });

  // The section in view is marked in the menu.
  if ("IntersectionObserver" in window) {
    const links = new Map(all("nav a").map((a) => [a.hash.slice(1), a]));
    const seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        const link = links.get(entry.target.id);
        if (!link || !entry.isIntersecting) return;
        links.forEach((a) => a.removeAttribute("aria-current"));
        link.setAttribute("aria-current", "true");
      });
    }, { rootMargin: "-20% 0px -70% 0px" });
    all("main > section").forEach((s) => seen.observe(s));
  }
})();
