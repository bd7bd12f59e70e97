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
  button.addEventListener("click", function () {
    speak(root.lang === "nl" ? "en" : "nl");
    remember("kroniek-language", root.lang);
  });
  function speak(language) {
    root.lang = language;
    all("option[data-nl]").forEach((o) => { o.textContent = o.dataset[language]; });
    lists.forEach((list) => list.update());
  }

  // Filters: every list narrows by words and by kind, and the timeline by the day on which things were known.
  // A list reads its own items when it is first used, so that a long page opens at once.
  const lists = all(".tools").map(function (tools) {
    const list = document.getElementById(tools.dataset.for);
    const search = tools.querySelector("input[type=search]");
    const pick = tools.querySelector("select");
    const flag = tools.querySelector("input[type=checkbox]");
    const slider = tools.querySelector("input.known");
    const shownDay = tools.querySelector(".day");
    const everyDay = shownDay && Array.from(shownDay.childNodes);
    const hits = tools.querySelector(".hits");
    const empty = list.parentElement.querySelector(".empty");
    const days = slider ? Array.from(new Set(all("[data-known]", list).map((el) => el.dataset.known).filter(Boolean))).sort() : [];
    let items = null;
    if (slider) {
      if (days.length < 2) slider.parentElement.hidden = shownDay.hidden = true;
      slider.max = String(days.length - 1);
      slider.value = slider.max;
    }
    [search, pick, flag, slider].forEach((el) => el && el.addEventListener("input", update));
    function update() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const kind = pick ? pick.value : "";
      const until = slider && slider.value !== slider.max ? days[Number(slider.value)] : "";
      const narrowed = Boolean(words.length || kind || until || (flag && flag.checked));
      if (!items && !narrowed) return;
      items = items || all(".item", list).map((el) => ({ el: el, text: null }));
      let shown = 0;
      items.forEach(function (item) {
        const data = item.el.dataset;
        let ok = (!kind || data.pick === kind) && (!flag || !flag.checked || "flag" in data) && (!until || !data.known || data.known <= until);
        if (ok && words.length) {
          if (item.text === null) item.text = item.el.textContent.toLowerCase();
          ok = words.every((w) => item.text.includes(w));
        }
        if (item.el.hidden === ok) item.el.hidden = !ok;
        if (ok) shown += 1;
      });
      all(".month, div.question, .unnamed", list).forEach(function (group) {
        group.hidden = !group.querySelector(".item:not([hidden])");
        if (group.matches("details")) group.open = narrowed && !group.hidden;
      });
      if (slider) {
        if (until) shownDay.textContent = new Date(until + "T12:00:00").toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" });
        else shownDay.replaceChildren(...everyDay);
      }
      hits.textContent = narrowed ? shown + " " + hits.dataset[root.lang] + " " + items.length : "";
      if (empty) empty.hidden = shown > 0;
    }
    return { update: update, search: search };
  });
  if (recall("kroniek-language") === "en") speak("en");

  // A receipt opens its passage in the report: #rep_…:start-end. Esc goes back to where it was.
  let came = null;
  function light() {
    all(".lit").forEach((el) => el.classList.remove("lit"));
    let hash = location.hash;
    try { hash = decodeURIComponent(hash); } catch (e) { return; }
    const m = /^#(rep_[0-9a-f]+):(\d+)-(\d+)$/.exec(hash);
    const target = document.getElementById(m ? m[1] : hash.slice(1));
    if (!target) return;
    for (let el = target.parentElement; el; el = el.parentElement) if (el.matches("details")) el.open = true;
    if (!m) { target.scrollIntoView(); return; }
    const start = Number(m[2]), end = Number(m[3]);
    const lit = all("[data-at]", target).filter(function (el) {
      const at = Number(el.dataset.at), next = el.nextElementSibling;
      const stop = next ? Number(next.dataset.at) : Infinity;
      return at < end && stop > start;
    });
    lit.forEach((el) => el.classList.add("lit"));
    if (lit.length) {
      target.focus({ preventScroll: true });
      lit[0].scrollIntoView({ block: "center" });
    }
  }
  window.addEventListener("hashchange", light);
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a.receipt");
    if (link) came = link;
  });
  if (location.hash) light();

  // Keys: j and k walk through the items, Enter opens the evidence, c copies it with its source, / searches.
  let current = null;
  function items() {
    return all(".item").filter((el) => !el.closest("[hidden]") && !el.closest("details:not([open])"));
  }
  function move(step) {
    const list = items();
    let i = list.indexOf(current);
    if (i < 0) i = list.findIndex((el) => el.getBoundingClientRect().top > 60) - (step > 0 ? 1 : 0);
    const next = list[Math.max(0, Math.min(list.length - 1, i + step))];
    if (!next) return;
    if (current) current.classList.remove("focus");
    current = next;
    current.classList.add("focus");
    current.setAttribute("tabindex", "-1");
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
  function open() {
    const details = all("details", current).find((el) => !el.matches(".rest"));
    const link = current.querySelector("a.receipt");
    if (details) details.open = !details.open;
    else if (link) link.click();
  }
  function copy() {
    const from = current && current.querySelector(".passage");
    const exact = from ? from.querySelector("mark") : current && current.querySelector("blockquote, q mark");
    const link = current && (from || current).querySelector("a.receipt");
    if (!exact || !link || !navigator.clipboard) return;
    const source = from ? from.querySelector(".src") : current.querySelector(".sayings .meta span") || link;
    const said = document.getElementById("said");
    navigator.clipboard.writeText("“" + exact.innerText + "” (" + source.innerText + ") " + location.href.split("#")[0] + link.hash).then(
      function () { said.textContent = said.dataset[root.lang]; }, function () { /* the browser does not allow it */ });
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target instanceof Element && event.target.closest("input, select, textarea");
    if (event.key === "Escape") {
      if (field) { if (field.type === "search") { field.value = ""; field.dispatchEvent(new Event("input")); } field.blur(); }
      else if (came) { const link = came; came = null; history.back(); setTimeout(function () { link.focus(); }, 60); }
      else if (current) all("details[open]", current).forEach((el) => { el.open = false; });
      return;
    }
    if (field) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "c") copy();
    else if (event.key === "/") {
      const boxes = all(".tools input[type=search]");
      const near = boxes.filter((el) => el.getBoundingClientRect().top < innerHeight).pop() || boxes[0];
      if (near) { event.preventDefault(); near.focus(); }
    } else if (event.key === "Enter" && current && event.target === current) open();
    else if (event.key === "?") document.getElementById("keys").focus();
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
