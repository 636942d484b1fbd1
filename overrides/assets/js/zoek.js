// Searching on /zoeken/: shows what the index finds, without leaving the page.
//
// Without this script the form is an ordinary form, and the list from A to Z stands below
// it. Nothing is fetched until somebody types or the address has ?q=. Which engine answers
// is known here only; every sentence comes from the page, in its <template> elements.

const PER_GROUP = 10;
const PAUSE = 250; // ms after the last key
const LONGEST = 220; // characters of a page that a result shows
const BUNDLE = new URL("../../pagefind/", import.meta.url);
const RANKING = { pageLength: 0.5, metaWeights: { title: 1, samenvatting: 0, soort: 0, tekst: 0 } };
const ENGINE_MARKS = /___\w+?___/g; // Pagefind leaves some of its own in metadata
const DUTCH = "nl";
const MOST_SEARCHES = 3; // of the words that a term may be, in the texts

const language = document.documentElement.lang;

let loading;

/** The engine and the words of this language, fetched once; after a failure once more. */
function engine() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const [pagefind, question, order, answer] = await Promise.all([
    import(new URL("pagefind.js", BUNDLE)),
    import("./zoekvraag.js"),
    import("./zoekrang.js"),
    fetch(new URL(`woorden.${language}.json`, BUNDLE)),
  ]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  await pagefind.options({ noWorker: true, ranking: RANKING });
  const known = await answer.json();
  return {
    pagefind,
    ...question,
    ...order,
    pages: await allPages(pagefind),
    knowledge: question.makeKnowledge(known, language),
    ranking: order.makeRanking(known),
  };
}

/** Every page that may be found, by the id that the engine gives it; its words come later. */
async function allPages(pagefind) {
  const { results } = await pagefind.search(null);
  return new Map(results.map((hit) => [hit.id, hit]));
}

/** What the engine finds in the texts, per term: the best score of each page. */
async function findTexts(pagefind, terms, known) {
  const texts = [];
  for (const { words } of terms) {
    const found = new Map();
    for (const { key, sure } of words.slice(0, MOST_SEARCHES)) {
      for (const word of known.get(key) ?? []) {
        const { results } = await pagefind.search(word);
        for (const { id, score } of results) found.set(id, Math.max(found.get(id) ?? 0, score * sure));
      }
    }
    texts.push(found);
  }
  return texts;
}

/** A function that tells where the words of these terms stand in a text. */
function matcher(terms, fold) {
  const heads = terms.flatMap((term) => term.words.map(({ key }) => key)).filter((word) => word.length > 2);
  return (text) =>
    [...text.matchAll(/[\p{L}\p{N}'’ʼ]+/gu)]
      .filter(({ 0: word }) => heads.some((head) => fold(word).startsWith(head)))
      .map(({ 0: word, index }) => ({ from: index, to: index + word.length, word: fold(word) }));
}

/** The sentence of a page with most of what was asked; the summary if none has any. */
function matchingSentence({ samenvatting = "", tekst = "" }, matches) {
  const text = `${samenvatting} ${tekst}`.replace(ENGINE_MARKS, " ");
  let best = samenvatting;
  let most = 0;
  for (const sentence of text.match(/[^.!?؟]+[.!?؟]*/gu) ?? []) {
    const count = new Set(matches(sentence).map((spot) => spot.word)).size;
    if (count > most) [best, most] = [sentence, count];
  }
  return best.replace(/\s+/g, " ").trim();
}

/** Put a text in an element with <mark> around what matches. Only text nodes are made. */
function fill(element, text, matches) {
  const spots = matches(text);
  const start = text.length > LONGEST && spots[0]?.from > LONGEST / 2
    ? text.indexOf(" ", spots[0].from - LONGEST / 3) + 1
    : 0;
  const end = text.length - start > LONGEST ? text.lastIndexOf(" ", start + LONGEST) : text.length;
  let at = start;
  element.append(start ? "… " : "");
  for (const { from, to } of spots.filter((spot) => spot.from >= start && spot.to <= end)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    element.append(text.slice(at, from), mark);
    at = to;
  }
  element.append(text.slice(at, end), end < text.length ? " …" : "");
}

function template(name) {
  return document.querySelector(`template[data-zoek-${name}]`);
}

/** The words of a template with its {variables} filled in, as nodes. */
function phrase(name, values = {}) {
  const nodes = template(name).content.cloneNode(true);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    node.data = node.data.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  }
  return nodes;
}

function makeResult(page, taal, matches) {
  const nodes = template("treffer").content.cloneNode(true);
  const [link, kind, tongue, text] = ["a", "[data-soort]", "[data-taal]", "[data-tekst]"]
    .map((one) => nodes.querySelector(one));
  link.textContent = page.meta.title;
  link.href = page.url;
  kind.textContent = page.meta.soort ?? "";
  fill(text, matchingSentence(page.meta, matches), matches);
  tongue.hidden = taal === language;
  if (taal !== language) for (const element of [link, text]) Object.assign(element, { lang: taal, dir: "ltr" });
  return nodes;
}

/** Show the first results of a group, and a button for the next ones. */
async function showGroup(section, hits, taal, matches, current) {
  const list = section.querySelector(".treffers");
  const more = async (shown) => {
    const pages = await Promise.all(hits.slice(shown, shown + PER_GROUP).map(({ hit }) => hit.data()));
    if (!current()) return;
    list.append(...pages.map((page) => makeResult(page, taal, matches)));
    section.hidden = false;
    if (hits.length > shown + PER_GROUP && template("meer")) {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "knop knop--rustig" });
      button.append(phrase("meer"));
      button.onclick = async () => {
        button.remove();
        await more(shown + PER_GROUP);
        list.querySelectorAll("a")[shown + PER_GROUP]?.focus();
      };
      section.append(button);
    }
  };
  if (hits.length) await more(0);
}

/** What can be done when nothing was found: other spellings, situations, and who to ask. */
async function waysOn(question, { said }, { knowledge, ranking }) {
  const { spellings, fitting } = await import("./zoekniets.js");
  const [nothing, ways] = [phrase("leeg", { woorden: question }), phrase("wegen")];
  const nearby = nothing.querySelector("[data-spelling]");
  for (const text of spellings(said, knowledge)) {
    const link = document.createElement("a");
    link.href = `?q=${encodeURIComponent(text)}`;
    link.textContent = text;
    nearby.append(" ", link);
    nearby.hidden = false;
  }
  const situations = [...ways.querySelectorAll(".situatie")];
  const known = [...ranking.chosen.keys()];
  const addressOf = (one) => known.find((address) => one.querySelector("a").getAttribute("href").endsWith(address));
  const chosen = fitting(situations.map(addressOf), said, knowledge, ranking);
  situations[0]?.parentNode.replaceChildren(
    ...chosen.map((address) => situations.find((one) => addressOf(one) === address)));
  return [nothing, ways];
}

/** The group with the page that fits best stands first, for eyes, ears and keys alike. */
function bestFirst([own, dutch], [mine, others]) {
  if (!dutch) return;
  const first = (others[0]?.weight ?? 0) > (mine[0]?.weight ?? 0) ? dutch : own;
  if (first === dutch) own.before(dutch);
  else dutch.before(own);
}

function enhance(form, status) {
  const groups = [
    [document.querySelector("[data-zoek-resultaten]"), language],
    [document.querySelector("[data-zoek-nederlands]"), DUTCH],
  ].filter(([section]) => section);
  const further = document.querySelector("[data-zoek-verder]");
  const field = form.elements.q;
  let latest = 0;
  let pause;

  const clear = (...said) => {
    for (const [section] of groups) {
      section.hidden = true;
      section.querySelector(".treffers").replaceChildren();
      section.querySelector(":scope > button")?.remove();
    }
    further.replaceChildren();
    status.replaceChildren(...said);
  };

  const answer = async (question, current) => {
    const loaded = await engine();
    const { pagefind, understand, rank, fold, pages, knowledge, ranking } = loaded;
    const asked = understand(question, knowledge);
    const { terms } = asked;
    const texts = await findTexts(pagefind, terms, knowledge.known);
    if (!current()) return;
    const all = rank(asked, texts, ranking).map((page) => ({ ...page, hit: pages.get(page.id) }));
    const found = groups.map(([, taal]) => all.filter((page) => page.dutch === (taal !== language)));
    bestFirst(groups.map(([section]) => section), found);
    const matches = matcher(terms, fold);
    const count = found.reduce((sum, hits) => sum + hits.length, 0);
    if (!count) {
      const [nothing, ways] = await waysOn(question, asked, loaded);
      if (!current()) return;
      clear(nothing);
      further.replaceChildren(ways);
      return;
    }
    clear(phrase("aantal", { aantal: new Intl.NumberFormat(language).format(count) }));
    const guessed = terms.filter((term) => term.guessed)
      .map(({ words: [{ key }] }) => knowledge.known.get(key)?.[0] ?? key);
    if (guessed.length && template("bedoeld")) {
      status.append(" ", phrase("bedoeld", { woorden: guessed.join(", ") }));
    }
    for (const [at, [section, taal]] of groups.entries()) {
      await showGroup(section, found[at], taal, matches, current);
    }
  };

  const search = async () => {
    clearTimeout(pause);
    const mine = ++latest;
    const current = () => mine === latest;
    const question = field.value.trim();
    const address = new URL(location.href);
    if (question) address.searchParams.set("q", question);
    else address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
    if (!question) return clear();
    if (!loading) status.replaceChildren(phrase("bezig"));
    status.dataset.klaar = "nee";
    try {
      await answer(question, current);
    } catch (error) {
      console.error(error);
      if (current()) clear(phrase("stuk"));
    }
    if (current()) status.dataset.klaar = "ja"; // for who measures or tests
  };

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  field.value = new URL(location.href).searchParams.get("q") ?? field.value;
  if (field.value) search();
}

const form = document.querySelector("form[data-zoek]");
const status = document.querySelector("[data-zoek-stand]");
if (form && status) enhance(form, status);
