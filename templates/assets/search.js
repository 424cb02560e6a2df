// Searches the index, whose files are scripts, as no page on a disk may fetch: each calls searchIndex.
// Words are read as in Sources/SearchIndex. The address holds the question: `#q=truce&topic=iran&from=2024-10`.
"use strict";
const get = id => document.getElementById(id);
const form = get("_search"), input = get("_query"), report = get("_status"), says = report.dataset;
const index = JSON.parse(get("_index").textContent), common = index.common.split(" ");
const keys = { words: index.keys.split(" "), spellings: index.spellings.split(" ") };

// MARK: Words

const particle = /^(?:[وفبلك](?=[\u0600-\u06ff]{3})|[והבלמשכ](?=[\u05d0-\u05ea]{3}))/u;
// What Russian and Ukrainian names and nouns end in.
const ending = /(?<=^[\u0400-\u052f]{4,})(?:[аяиы]ми|[ое]го|[ое]му|[ое]ві|[аяоеіыи]м|[аяиыі]х|[оеиыіа]и|[оеуія]ю|[оеі]в|[аеиоуыюяіь])?$/u;
const article = /^[وف]?(?:ال|بال|كال|لل)(?=.{3})/u;
const clean = word => [...word.replace(/\./g, "")].slice(0, 40).join("");
const isWord = word => !/^[a-z]?$/.test(word);

// The words of a text, folded, by what hyphens and apostrophes hold together: [["cease", "fire", "ceasefire"], …].
const chains = text => (text.toLowerCase()
  .replace(/[\u00c0-\u024f\u0386-\u052f\u0620-\u06d5\u1e00-\u1ffc\ufb1d-\ufbe9\ufe80-\ufefc]/g, letter =>
    index.letters[letter] || Array.from(letter.normalize("NFKD"), part => index.letters[part] || part).join(""))
  .replace(/(?=[\u0300-\u08ff\u1ab0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f])\p{M}|[\p{Cf}\u0640\u05f3\u05f4\u02b9-\u02bf]/gu, "")
  .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt() & 15)
  .replace(/([\u05d0-\u05ea])["'“”’](?=[\u05d0-\u05ea])/g, "$1")
  .replace(/\p{Ideographic}/gu, " $& ")
  .match(/(?:(?:[a-z](?:\.[a-z])+(?![\p{L}\p{M}\p{Nd}])|[\p{L}\p{M}\p{Nd}]+|\p{Ideographic})(?:["'“”’\-\u05be‐‑](?=[\p{L}\p{M}\p{Nd}]))?)+/gu) || [])
  .map(chain => {
    const parts = chain.split(/["'“”’\-\u05be‐‑]/), joined = chain.replace(/["'“”’]s$/, "").replace(/["'“”’\-\u05be‐‑.]/g, "");
    return Object.assign(parts.map(clean).filter(isWord), {
      isPart: parts.some(part => !isWord(clean(part))),
      joined: parts.length > (/["'“”’]s$/.test(chain) ? 2 : 1) && /\D/.test(joined) ? clean(joined) : "" });
  });
const words = text => chains(text).flatMap(chain => isWord(chain.joined) ? [...chain, chain.joined] : chain);

const stem = word => /^[a-z]{4,}$/.test(word)
  ? word.replace(/(?:ies|(sh|ch|ss|x)es|([^asu])s)$/, (_, a, b) => a || b || "i").replace(/^(...+)y$/, "$1i") : word.replace(article, "");

// Whether a word becomes another by one letter more, less, other, or two that changed places.
const isNear = (one, other) => {
  const [a, b] = [[...one], [...other]];
  while (a.length && a[0] === b[0]) a.shift(), b.shift();
  while (a.length && a.at(-1) === b.at(-1)) a.pop(), b.pop();
  return a.length < 2 && b.length < 2 || a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
};

// MARK: Files

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

// The file of a kind that a term is in, if any.
const place = (word, kind = "words") => {
  let low = 0, high = keys[kind].length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    keys[kind][middle] <= word ? low = middle : high = middle;
  }
  return low;
};

// The entries that begin so, of at most so many files.
const entries = async (start, most = 1, kind = "words") => {
  const first = place(start, kind), last = Math.min(place(start + "\uffff", kind), first + most - 1);
  const texts = await Promise.all(Array.from({ length: last - first + 1 }, (_, file) => load(`${kind}-${first + file}`)));
  return texts.flatMap(text => text.split(" ").filter(entry => entry.startsWith(start)));
};

// The numbers of a text of the index.
const numbers = text => {
  const found = [];
  let number = 0;
  for (let place = 0; place < text.length; place++) {
    const digit = text.charCodeAt(place) - 35;
    if (digit > 57) number = number * 34 + digit - 58;
    else {
      found.push(number * 57 + digit);
      number = 0;
    }
  }
  return found;
};

// The documents of entries, and how much these say of them.
const documents = (found, weight = 1) => {
  const scores = new Map();
  for (const entry of found) entry.split("!").forEach((text, level) => {
    let hit = 0;
    if (level) for (const distance of numbers(text)) {
      hit += distance;
      scores.set(hit, Math.max(scores.get(hit) || 0, (level - .5) * weight));
    }
  });
  return scores;
};

// MARK: Questions

const both = (one, other) => new Map([...one].flatMap(([hit, score]) => other.has(hit) ? [[hit, score + other.get(hit)]] : []));
const either = (one, other) => {
  for (const [hit, score] of other) one.set(hit, Math.max(one.get(hit) || 0, score));
  return one;
};

// What a word says of documents. One that is nowhere stands for all that begin with it, or else for what it may be meant
// to be; one with particles for what is left of it, too.
const look = async (word, asked) => {
  asked.stems.add(stem(word));
  let scores = documents(await entries(stem(word) + "!"));
  for (let rest = word; index.particles && particle.test(rest);) {
    rest = stem(rest.replace(particle, ""));
    const more = await entries(rest + "!");
    if (more.length) asked.stems.add(rest);
    scores = either(scores, documents(more, .5));
  }
  if (ending.test(word)) {
    const rest = word.replace(ending, ""), forms = (await entries(rest, 3)).filter(entry => entry.indexOf("!") < rest.length + 4);
    for (const entry of forms) asked.stems.add(entry.split("!")[0]);
    scores = either(scores, documents(forms, .5));
  }
  if (scores.size) return scores;
  if (index.particles) {
    const end = "~" + [...stem(word)].reverse().join(""), other = (await entries(end, 2, "spellings"))
      .map(entry => entry.slice(1).split("!")[0]).filter(term => /^[وفبلكוהבלמשכ]+$/u.test(term.slice(end.length - 1)));
    if (other.length) return documents((await Promise.all(other.slice(0, 8).map(term => entries([...term].reverse().join("") + "!")))).flat(), .5);
  }
  const start = word.replace(/^[وف]?(?:ال|بال|كال|لل)(?=..)/u, ""), longer = await entries(start, 3);
  if (longer.length) {
    asked.starts.push(start);
    return documents(longer);
  }
  return asked.isExact ? scores : meant(word, asked);
};

const meant = async (word, asked) => {
  const letters = [...stem(word)], half = letters.length - 1 >> 1;
  if (letters.length < 4) return new Map();
  const halves = [letters.slice(0, half).join(""), "~" + letters.reverse().slice(0, half).join("")];
  const near = (await Promise.all(halves.map(start => entries(start, 4, "spellings")))).flat().map(entry => {
    const [term, level] = entry.split("!");
    return { term: term[0] === "~" ? [...term.slice(1)].reverse().join("") : term, level };
  }).filter(other => isNear(stem(word), other.term)).sort((a, b) => b.level - a.level);
  const terms = [...new Set(near.map(other => other.term))].slice(0, 3);
  if (terms.length) asked.corrections.push([word, terms]);
  for (const term of terms) asked.stems.add(term);
  return documents((await Promise.all(terms.map(term => entries(term + "!")))).flat());
};

// The documents in which words follow each other; others may stand between where the query has words that are not searched.
const follow = async (sequence, scores) => {
  const steps = sequence.map((word, place) => ({ word: stem(word), place })).filter(step => !common.includes(step.word));
  let at;
  for (const step of steps) {
    const [entry] = (await entries(step.word + "!")).length
      ? (await load("places-" + place(step.word + "!"))).split(" ").filter(entry => entry.startsWith(step.word + "!")) : [];
    const next = new Set();
    let [document, position, isNew] = [0, 0, false];
    for (const number of numbers(entry ? entry.split("!")[1] : "")) {
      if (isNew) [position, isNew] = [number, false];
      else if (number & 1) {
        [document, isNew] = [document + (number >> 1), true];
        continue;
      } else position += number >> 1;
      const key = document * 65536 + position - step.place;
      if (!at || at.has(key)) next.add(key);
    }
    at = next;
  }
  const found = new Set([...at || []].map(key => Math.round(key / 65536)));
  return new Map([...scores].filter(([hit]) => found.has(hit)));
};

// What stands in a query: words, “phrases”, and what is -left out; each with the documents that have it.
const parse = query => [...query.matchAll(/(-?)(?:["“”„«»]([^"“”„«»]+)["“”„«»]|(\S+))/gu)].flatMap(([, minus, phrase, text]) =>
  phrase ? { minus, phrase, chains: chains(phrase) } : chains(text).map(chain => ({ minus, chains: [chain], text: chain })))
  .map(part => ({ ...part, chains: part.chains.map(chain => Object.assign(chain.filter(word => !common.includes(stem(word))), { joined: chain.joined, isPart: chain.isPart, all: chain }))
    .filter(chain => part.phrase || chain.length || chain.joined) })).filter(part => part.chains.length);

const find = async (part, asked) => {
  if (!part.phrase) return one(part.chains[0], asked);
  const exact = { ...asked, isExact: true }, searched = part.chains.filter(chain => chain.length || chain.joined);
  if (!searched.length) return new Map();
  const scores = (await Promise.all(searched.map(chain => one(chain, exact)))).reduce(both);
  const apart = part.chains.flatMap(chain => chain.all), together = part.chains.flatMap(chain => chain.joined || chain.all);
  return either(await follow(apart, scores), await follow(together, scores));
};
// What is held together is written as one word, or as its parts, where none of them is a letter alone.
const one = async (chain, asked) => {
  const exact = { ...asked, isExact: true };
  const apart = async asked => chain.length ? (await Promise.all(chain.map(word => look(word, asked)))).reduce(both) : new Map();
  if (!chain.joined) return apart(asked);
  asked.stems.add(stem(chain.joined));
  const joined = documents(await entries(stem(chain.joined) + "!"), chain.length || 1);
  const found = joined.size && chain.isPart ? joined : either(joined, await apart(exact));
  return found.size || asked.isExact ? found : meant(chain.joined, asked);
};

// The events that are as the filter asks; undefined where it asks nothing.
const filtered = async question => {
  let allowed;
  const narrow = scores => allowed = allowed ? both(allowed, scores) : scores;
  for (const [name, value] of question) if (!/^(q|from|to)$/.test(name)) narrow(documents(await entries(`=${name}:${value}!`)));
  const from = question.get("from") || "", to = (question.get("to") || "") + "\uffff";
  if (question.has("from") || question.has("to")) narrow(documents((await entries("=when:", 8)).filter(entry => {
    const when = entry.slice(6).split("!")[0];
    return (when.length > 4 ? from : from.slice(0, 4)) <= when && (to.length > 1 ? when <= to : true);
  })));
  return allowed;
};

const row = async hit => {
  const kind = index.kinds.find(kind => hit < kind.end), place = hit - kind.start;
  return (await load("documents-" + (kind.file + Math.floor(place / kind.perFile))))[place % kind.perFile];
};

// What a question finds, best first, and what of its words that was found with.
const answer = async question => {
  const asked = { stems: new Set(), starts: [], corrections: [] };
  const parts = parse(question.get("q") || ""), wanted = parts.filter(part => !part.minus);
  const allowed = await filtered(question), found = await Promise.all(wanted.map(part => find(part, asked)));
  // Two words that others write as one.
  for (let place = 0; wanted.length < 5 && place + 1 < wanted.length; place++) {
    const [left, right] = [wanted[place], wanted[place + 1]].map(part => !part.phrase && part.chains[0].length === 1 && part.chains[0][0]);
    if (!left || !right) continue;
    const together = await entries(stem(left + right) + "!");
    if (together.length) asked.stems.add(stem(left + right));
    for (const beside of [place, place + 1]) found[beside] = either(found[beside], documents(together));
  }
  const not = { stems: new Set(), starts: [], isExact: true };
  const excluded = await Promise.all(parts.filter(part => part.minus).map(part => find(part, not)));
  const isShut = number => allowed && !allowed.has(number) || excluded.some(others => others.has(number));
  const hits = new Map();
  let most = 0;
  for (const scores of found) scores.forEach((score, number) => {
    if (isShut(number)) return;
    const hit = hits.get(number) || { number, words: 0, score: 0 };
    most = Math.max(most, ++hit.words);
    hit.score += score * Math.log(1 + total / scores.size);
    hits.set(number, hit);
  });
  if (!wanted.length && allowed) for (const number of allowed.keys()) if (!isShut(number)) hits.set(number, { number, words: 0, score: 0 });
  const ranked = [...hits.values()].filter(hit => hit.words === most)
    .sort((a, b) => b.score - a.score || b.number - a.number).map(hit => hit.number);
  return { ranked, asked, words: wanted.length, most, isFiltered: !!allowed };
};

// MARK: Answers

// Writes a text, and marks what of it was asked.
const mark = (line, text, asked) => {
  const isAsked = text => words(text).some(word => asked.stems.has(stem(word)) || asked.starts.some(start => word.startsWith(start))
    || asked.stems.has(stem(word).replace(particle, "")));
  for (const piece of text.split(/([\p{L}\p{M}\p{Nd}\p{Cf}]+(?:["'“”’\-\u05be‐‑][\p{L}\p{M}\p{Nd}\p{Cf}]+)*)/u)) {
    const [chain] = chains(piece), pieces = chain && asked.stems.has(stem(chain.joined)) ? [piece] : piece.split(/(["'“”’\-\u05be‐‑])/);
    for (const part of pieces) {
      const element = document.createElement("mark");
      element.append(part);
      line.append(isAsked(part) || pieces.length < 2 && chain && asked.stems.has(stem(chain.joined)) ? element : part);
    }
  }
};

let turn = 0;
const search = async question => {
  const current = ++turn, isAsked = [...question.keys()].length > 0;
  report.textContent = isAsked ? says.wait : "";
  get("_take").hidden = true;
  try {
    const { ranked, asked, words, most, isFiltered } = await answer(question);
    let count = 0;
    const lists = index.kinds.map(kind => ranked.filter(hit => hit >= kind.start && hit < kind.end));
    const first = await Promise.all(lists.map(list => Promise.all(list.slice(0, isFiltered ? 10 : 5).map(row))));
    if (turn !== current) return;
    document.querySelectorAll("[data-results]").forEach((section, kind) => {
      const list = section.querySelector("ol"), more = section.querySelector("button"), found = lists[kind];
      const add = rows => {
        const links = rows.map(([address, title, note, summary, language]) => {
          const item = get("_result").content.cloneNode(true), link = item.querySelector("a");
          const [text, meta] = item.querySelectorAll("p");
          if (language) link.lang = text.lang = language;
          link.href = address;
          mark(link, title, asked);
          summary ? mark(text, summary, asked) : text.remove();
          meta.textContent = note + (words && !item.querySelector("mark") ? (note && " · ") + says.inside : "");
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
    const events = lists[get("_take").dataset.kind];
    get("_take").hidden = !isFiltered || !events.length;
    get("_take").onclick = () => take(events);
    if (isAsked) report.textContent = asked.corrections.map(([word, terms]) =>
      says.meant.replace("{word}", word).replace("{meant}", terms.join(", ")) + " ").join("")
      + (!count ? says.none : (most < words ? says.some + " " : "") + (words ? says.found : says.counted).replace("{count}", local(count)));
  } catch {
    if (turn === current) report.textContent = says.failed;
  }
};

// Hands over the events that were found, as a table.
const take = async events => {
  const rows = (await Promise.all(events.map(row))).map(([address, title, note, , language, date]) => {
    const [, status, ...where] = note.split(" · ");
    return [address.replace(/.*\/|\.html.*/g, ""), date, title, status, where.join(" · "), language, new URL(address, location).href];
  });
  const table = [["event_id", "event_date", "title", "status", "location", "language", "url"], ...rows].map(row => row.map(field => `"${(field || "").replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`).join(",") + "\r\n").join("");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", table], { type: "text/csv" }));
  link.download = "events.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

// MARK: The form

const fields = [...form.querySelectorAll("select")];
const choose = async () => {
  if (form.dataset.ready) return;
  const choices = await load("choices");
  if (form.dataset.ready) return;
  form.dataset.ready = "yes";
  for (const field of fields) {
    const options = [...choices[field.dataset.choices] || []];
    if ("sorted" in field.dataset) options.sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang));
    field.append(...options.map(([value, label, count]) => new Option(`${label} (${local(count)})`, value)));
    field.disabled = !options.length;
  }
};
const question = () => new URLSearchParams(location.hash.slice(1) || location.search);
let timer, isSettled = true;
const go = () => {
  const asked = new URLSearchParams([["q", input.value.trim()], ...fields.map(field => [field.name, field.value])].filter(([, value]) => value));
  clearTimeout(timer);
  if (`${asked}` !== `${question()}`) history[isSettled ? "pushState" : "replaceState"](null, "", "#" + asked);
  isSettled = false;
  search(asked);
};
const read = async () => {
  const asked = question(), isFiltered = fields.some(field => asked.get(field.name));
  isSettled = true;
  input.value = asked.get("q") || "";
  search(asked);
  if (isFiltered) {
    form.querySelector("details").open = true;
    await choose().catch(() => {});
  }
  for (const field of fields) field.value = asked.get(field.name) || "";
};
form.onsubmit = event => {
  event.preventDefault();
  go();
  isSettled = true;
};
form.onreset = () => setTimeout(form.onsubmit, 0, new Event("submit"));
input.oninput = () => {
  clearTimeout(timer);
  if (!/^\w{1,2}$/.test(input.value.trim())) timer = setTimeout(go, 250);
};
for (const field of fields) field.onchange = go;
form.querySelector("details").ontoggle = () => choose().catch(() => report.textContent = says.failed);
addEventListener("popstate", read);
form.hidden = false;
`${question()}` ? read() : input.focus();
const searchIndex = {
  terms: (name, state, text) => files[name][state === index.state ? "resolve" : "reject"](text),
  documents: (number, rows) => files["documents-" + number].resolve(rows),
  choices: choices => files.choices.resolve(choices),
};
