// Filters events; the address says how: `#topic=iran&status=claimed`.
"use strict";
const local = number => number.toLocaleString(document.documentElement.lang);
const all = selector => [...document.querySelectorAll(selector)];
const [form] = all("#_filter"), report = form.querySelector("[role=status]"), selects = all("#_filter select");
const links = (item, selector) => Array.from(item.querySelectorAll(selector), link =>
  [link.getAttribute("href").replace(/.*\/|\.html.*/g, ""), link.textContent]);

// What finds each event: values and words.
const events = all(".timeline > .event").map(item => {
  const mark = item.querySelector(".claim .status"), heading = item.closest(".stretch").querySelector("h2");
  return { item, topic: new Map(links(item, ".tags a")), status: new Map([[mark.classList[1], mark.textContent]]),
    source: new Map(links(item, ":is(p.claim, .reports) a[href*='sources/']")), period: new Map([[heading.id.slice(1), heading.textContent]]),
    ...Object.fromEntries(all("#_filter [data-own]").map(own => [own.name, new Map(Array.from(
      item.querySelectorAll(`[data-filter=${own.name}] span`), span => [span.textContent, span.textContent]))])) };
});

for (const select of selects) {
  const counts = {};
  for (const event of events) event[select.name].forEach((words, value) => (counts[value] ||= { words, value, count: 0 }).count++);
  const options = Object.values(counts).filter(option => option.count < events.length);
  if ("sorted" in select.dataset) options.sort((a, b) => a.words.localeCompare(b.words));
  select.append(...options.map(option => new Option(`${option.words} (${local(option.count)})`, option.value)));
  select.disabled = !options.length;
}

// The page that searches takes the same question on all events.
const [whole] = all("#_filter [data-all]"), wholeAddress = whole && whole.getAttribute("href");
const apply = () => {
  const asked = selects.filter(select => select.value);
  if (whole) whole.href = `${wholeAddress}#${new URLSearchParams(asked.flatMap(({ name, value }) =>
    name === "period" ? /^\d/.test(value) && [["from", value], ["to", value]] || [] : [[name, value]]))}`;
  for (const event of events) event.item.hidden = !asked.every(select => event[select.name].has(select.value));
  for (const section of all(".stretch")) section.hidden = !section.querySelector(".event:not([hidden])");
  form.querySelector("button").disabled = !asked.length;
  report.textContent = asked.length ? report.dataset.found.replace("{count}", local(all(".timeline > .event:not([hidden])").length))
    .replace("{total}", local(events.length)) : "";
  return asked;
};
const read = () => {
  const address = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) {
    select.value = address.get(select.name) || "";
    if (!select.value) select.selectedIndex = 0;
  }
  if (apply().length) form.querySelector("details").open = true;
};
form.onchange = () => {
  const filter = new URLSearchParams(apply().map(select => [select.name, select.value]));
  history.replaceState(null, "", location.href.split("#")[0] + (`${filter}` && `#${filter}`));
};
form.onreset = () => setTimeout(form.onchange);
addEventListener("hashchange", read);
read();
form.hidden = false;
