// Searches the index, whose files are scripts, as no page on a disk may fetch: each calls searchIndex.
// Words are read as in Sources/SearchIndex.
"use strict";
const get = id => document.getElementById(id);
const form = get("_search"), input = get("_query"), report = get("_status"), says = report.dataset;
const index = JSON.parse(get("_index").textContent), keys = index.keys.split(" "), common = index.common.split(" ");

// The words of a text, folded.
const words = text => (text.toLowerCase()
  .replace(/[\u00c0-\u024f\u0386-\u052f\u0620-\u06d5\u1e00-\u1ffc\ufb1d-\ufbe9\ufe80-\ufefc]/g, letter =>
    index.letters[letter] || Array.from(letter.normalize("NFKD"), part => index.letters[part] || part).join(""))
  .replace(/(?=[\u0300-\u08ff\u1ab0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f])\p{M}|[\p{Cf}\u0640\u05f3\u05f4\u02b9-\u02bf]/gu, "")
  .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt() & 15)
  .replace(/([\u05d0-\u05ea])["'“”’](?=[\u05d0-\u05ea])/g, "$1")
  .replace(/\p{Ideographic}/gu, " $& ")
  .match(/[a-z](?:\.[a-z])+(?![\p{L}\p{M}\p{Nd}])|[\p{L}\p{M}\p{Nd}]+|\p{Ideographic}/gu) || [])
  .map(word => [...word.replace(/\./g, "")].slice(0, 40).join("")).filter(word => !/^[a-z]$/.test(word));

const stem = word => /^[a-z]{4,}$/.test(word)
  ? word.replace(/(?:ies|(sh|ch|ss|x)es|([^asu])s)$/, (_, a, b) => a || b || "i").replace(/^(...+)y$/, "$1i") : word;

const local = number => number.toLocaleString(document.documentElement.lang);
let total = 0, fileCount = 0;
for (const kind of index.kinds) {
  Object.assign(kind, { start: total, end: total += kind.count, file: fileCount });
  fileCount += Math.ceil(kind.count / kind.perFile);
}

const files = {};
const load = name => {
  const file = files[name] ||= {};
  return file.loaded ||= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(file, { resolve, reject });
    script.src = `${form.dataset.index}${name}.js?${index.version}`;
    script.onerror = () => reject(delete files[name]);
    document.head.append(script);
  });
};

// The file that a word is in, if any.
const place = word => {
  let low = 0, high = keys.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    keys[middle] <= word ? low = middle : high = middle;
  }
  return low;
};
const entries = async (file, start) => (await load("words-" + file)).split(" ").filter(entry => entry.startsWith(start));

// What a word says of documents; an unknown one stands for all that begin with it.
const look = async (word, starts) => {
  let found = await entries(place(stem(word)), stem(word) + "!");
  if (!found.length) {
    const first = place(word), last = Math.min(place(word + "\uffff"), first + 2);
    starts.push(word);
    for (let file = first; file <= last; file++) found = found.concat(await entries(file, word));
  }
  const scores = new Map();
  for (const entry of found) entry.split("!").forEach((text, level) => {
    let hit = 0, number = 0;
    if (level) for (let place = 0; place < text.length; place++) {
      const digit = text.charCodeAt(place) - 35;
      if (digit > 57) number = number * 34 + digit - 58;
      else {
        hit += number * 57 + digit;
        number = 0;
        scores.set(hit, Math.max(scores.get(hit) || 0, level - .5));
      }
    }
  });
  return scores;
};

const row = async hit => {
  const kind = index.kinds.find(kind => hit < kind.end), place = hit - kind.start;
  return (await load("documents-" + (kind.file + Math.floor(place / kind.perFile))))[place % kind.perFile];
};

let turn = 0;
const search = async query => {
  const current = ++turn, starts = [], asked = words(query).filter(word => !common.includes(stem(word)));
  const isAsked = word => asked.some(one => stem(one) === stem(word)) || starts.some(start => word.startsWith(start));
  const write = (line, text) => {
    for (const piece of text.split(/([\p{L}\p{M}\p{Nd}\p{Cf}]+)/u)) {
      const mark = document.createElement("mark");
      mark.append(piece);
      line.append(words(piece).some(isAsked) ? mark : piece);
    }
  };
  report.textContent = query && says.wait;
  try {
    const hits = new Map();
    let most = 0, count = 0;
    for (const scores of await Promise.all(asked.map(word => look(word, starts)))) scores.forEach((score, number) => {
      const hit = hits.get(number) || { number, words: 0, score: 0 };
      most = Math.max(most, ++hit.words);
      hit.score += score * Math.log(1 + total / scores.size);
      hits.set(number, hit);
    });
    const ranked = [...hits.values()].filter(hit => hit.words === most)
      .sort((a, b) => b.score - a.score || b.number - a.number).map(hit => hit.number);
    const lists = index.kinds.map(kind => ranked.filter(hit => hit >= kind.start && hit < kind.end));
    const first = await Promise.all(lists.map(list => Promise.all(list.slice(0, 5).map(row))));
    if (turn !== current) return;
    document.querySelectorAll("[data-results]").forEach((section, kind) => {
      const list = section.querySelector("ol"), more = section.querySelector("button"), found = lists[kind];
      const add = rows => {
        const links = rows.map(([address, title, note, summary, language]) => {
          const item = get("_result").content.cloneNode(true), link = item.querySelector("a");
          const [text, meta] = item.querySelectorAll("p");
          if (language) link.lang = text.lang = language;
          link.href = address;
          write(link, title);
          summary ? write(text, summary) : text.remove();
          meta.textContent = note;
          list.append(item);
          return link;
        });
        more.hidden = list.children.length >= found.length;
        return links[0];
      };
      list.textContent = "";
      add(first[kind]);
      more.onclick = async () => {
        const rows = await Promise.all(found.slice(list.children.length, list.children.length + 10).map(row));
        if (turn === current) add(rows).focus();
      };
      section.hidden = !found.length;
      section.querySelector(".count").textContent = local(found.length);
      count += found.length;
    });
    if (query) report.textContent = !count ? says.none
      : (most < asked.length ? says.some + " " : "") + says.found.replace("{count}", local(count));
  } catch {
    if (turn === current) report.textContent = says.failed;
  }
};

const asked = () => new URLSearchParams(location.hash.slice(1) || location.search).get("q") || "";
let timer, isSettled = true;
const go = () => {
  const query = input.value.trim();
  clearTimeout(timer);
  if (query !== asked()) history[isSettled ? "pushState" : "replaceState"](null, "", "#q=" + encodeURIComponent(query));
  isSettled = false;
  search(query);
};
const read = () => {
  isSettled = true;
  search(input.value = asked());
};
form.onsubmit = event => {
  event.preventDefault();
  go();
  isSettled = true;
};
input.oninput = () => {
  clearTimeout(timer);
  if (!/^\w{1,2}$/.test(input.value.trim())) timer = setTimeout(go, 250);
};
addEventListener("popstate", read);
form.hidden = false;
asked() ? read() : input.focus();
const searchIndex = {
  words: (number, state, text) => files["words-" + number][state === index.state ? "resolve" : "reject"](text),
  documents: (number, rows) => files["documents-" + number].resolve(rows),
};
