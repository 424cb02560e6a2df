// Marks what changed since a day: `#since=2026-11-20`. Nothing is stored; the address can be kept.
"use strict";
const form = document.getElementById("_since"), report = document.getElementById("_status");
for (const day of document.querySelectorAll("[data-day]")) form.since.append(new Option(day.querySelector("h2").textContent, day.dataset.day));
const show = () => {
  const since = new URLSearchParams(location.hash.slice(1)).get("since") || "";
  let count = 0;
  for (const day of document.querySelectorAll("[data-day]")) {
    const isNew = since && day.dataset.day >= since;
    day.classList.toggle("new", isNew);
    if (isNew) count += day.querySelectorAll("li").length;
  }
  form.since.value = since;
  if (form.since.value !== since) form.since.append(new Option(since, since, true, true));
  report.textContent = since && report.dataset.count.replace("{count}", count.toLocaleString(document.documentElement.lang));
};
form.onsubmit = event => event.preventDefault();
form.onchange = () => location.hash = form.since.value && "since=" + form.since.value;
addEventListener("hashchange", show);
show();
form.hidden = false;
