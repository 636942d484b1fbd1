// Searching on /zoeken/: shows what is found while somebody types, without leaving the page.
//
// Without this script the form is an ordinary form, and the list from A to Z stands below it.
// Nothing is fetched until somebody goes to the field or the address has ?q=. Then come the
// words of this language, once; after that every key is answered without the network. What can
// wait until somebody stops typing waits: the address, what is said aloud, and the sentences.
// How a question is understood, what comes first and how it looks is in the modules beside this.

const PAUSE = 10; // ms after a key: who types on makes what we would show old
const REST = 300; // ms after the last key
const PER_GROUP = 10;
const DUTCH = "nl";
const EVERYTHING = ""; // the choice of who wants to see every kind

const language = document.documentElement.lang;
const words = new URL(`../../pagefind/woorden.${language}.json`, import.meta.url);

let loading;

/** What search needs, fetched once; after a failure once more. */
function tools() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const [question, order, showing, known] = await Promise.all([
    import("./zoekvraag.js"),
    import("./zoekrang.js"),
    import("./zoekbeeld.js"),
    fetch(words).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return answer.json();
    }),
  ]);
  return {
    ...question,
    ...order,
    ...showing,
    pages: known.getoond,
    knowledge: question.makeKnowledge(known, language),
    ranking: order.makeRanking(known),
  };
}

/** The choice between kinds: which are there, how many of each, and which was chosen. */
class Kinds {
  constructor(after, changed) {
    this.box = document.querySelector("template[data-zoek-soorten]").content.cloneNode(true).firstElementChild;
    this.radios = [...this.box.querySelectorAll("input")];
    const asked = new URL(location.href).searchParams.get("soort") ?? EVERYTHING;
    const chosen = this.radios.find((radio) => radio.value === asked) ?? this.radios[0];
    chosen.checked = true;
    this.box.addEventListener("change", changed);
    after.after(this.box);
  }

  get chosen() {
    return this.radios.find((radio) => radio.checked);
  }

  /** A kind is where its pages stand: the first folder of their address. */
  fits(page, { value, dataset } = this.chosen) {
    return value === EVERYTHING || value === page.folder || dataset.ook === page.folder;
  }

  /** Count, and hide what nobody can choose; what was chosen stays, to be undone. */
  show(pages, inWords) {
    let kinds = 0;
    for (const radio of this.radios) {
      const count = pages.filter((page) => this.fits(page, radio)).length;
      const label = radio.closest("label");
      label.hidden = !count && !radio.checked;
      label.querySelector(".telling").textContent = inWords(count);
      if (count && radio.value !== EVERYTHING) kinds++;
    }
    this.box.querySelector("[data-gekozen]").textContent =
      this.chosen.closest("label").querySelector("[data-keuze]").textContent;
    this.box.hidden = kinds < 2 && this.chosen.value === EVERYTHING;
  }
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
    [document.querySelector("[data-zoek-resultaten]"), false],
    [document.querySelector("[data-zoek-nederlands]"), true],
  ].filter(([section]) => section);
  const further = document.querySelector("[data-zoek-verder]");
  const template = (name) => document.querySelector(`template[data-zoek-${name}]`).content.cloneNode(true);
  const inWords = (count) => new Intl.NumberFormat(language).format(count);
  const field = form.elements.q;
  const kinds = new Kinds(status, () => search());
  let latest = 0;
  let pause;
  let rest;
  let resting = true; // nobody is typing
  let waits = false; // nothing was found, and that is not said yet
  let complete; // what fills in the sentences of the results that are seen

  const clear = (...said) => {
    for (const [section] of groups) {
      section.hidden = true;
      section.querySelector(".treffers").replaceChildren();
      section.querySelector(":scope > button")?.remove();
    }
    complete = undefined;
    kinds.box.hidden = true;
    further.replaceChildren();
    status.replaceChildren(...said);
  };

  const find = (question, { understand, rank, pages, knowledge, ranking }) => {
    const asked = understand(question, knowledge);
    const all = rank(asked, knowledge, ranking).map(({ number, weight, dutch }) => {
      const [path, name, kind, summary] = pages[number];
      const folder = path.split("/").at(language === DUTCH ? 0 : 1);
      return { path, folder, name, kind, summary, weight, dutch, text: ranking.pages[number].text };
    });
    return { asked, all };
  };

  const show = (question, { asked, all }, tools) => {
    const { phrase, results } = tools;
    const shown = all.filter((page) => kinds.fits(page));
    const said = [phrase(shown.length ? "aantal" : "soort-leeg", { aantal: inWords(shown.length) })];
    const guessed = asked.terms.filter((term) => term.guessed)
      .map(({ words: [{ key }] }) => tools.knowledge.known.get(key)?.[0] ?? key);
    if (guessed.length) said.push(" ", phrase("bedoeld", { woorden: guessed.join(", ") }));
    clear(...said);
    kinds.show(all, inWords);
    const found = groups.map(([, dutch]) => shown.filter((page) => page.dutch === dutch));
    bestFirst(groups.map(([section]) => section), found);
    const asResults = results(asked.terms, tools.fold);
    for (const [at, [section]] of groups.entries()) asResults.into(section, found[at], PER_GROUP);
    complete = () => asResults.complete();
  };

  /** What can wait until nobody is typing. */
  const settle = () => {
    resting = true;
    if (status.dataset.klaar === "nee") return waits ? search() : undefined;
    const address = new URL(location.href);
    for (const [name, value] of [["q", field.value.trim()], ["soort", kinds.chosen.value]]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
    status.ariaBusy = "false";
    complete?.();
  };

  const answer = async (question, current) => {
    const loaded = await tools();
    if (!current()) return;
    const found = find(question, loaded);
    if (found.all.length) return show(question, found, loaded);
    waits = !resting; // who is still typing needs no way on yet
    if (waits) return;
    const [nothing, ways] = await loaded.waysOn(question, found.asked, loaded);
    if (!current()) return;
    clear(nothing);
    further.replaceChildren(ways);
  };

  const search = async () => {
    clearTimeout(pause);
    const mine = ++latest;
    waits = false;
    const current = () => mine === latest;
    const question = field.value.trim();
    status.dataset.klaar = "nee";
    if (!question) clear();
    else {
      if (!loading) status.replaceChildren(template("bezig"));
      try {
        await answer(question, current);
      } catch (error) {
        console.error(error);
        if (current()) clear(template("stuk"));
      }
    }
    if (!current() || waits) return;
    status.dataset.klaar = "ja"; // for who measures or tests
    if (resting) settle();
  };

  field.addEventListener("focus", () => tools().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    resting = false;
    status.dataset.klaar = "nee";
    status.ariaBusy = "true"; // while somebody types, nothing is read aloud
    clearTimeout(pause);
    clearTimeout(rest);
    pause = setTimeout(search, PAUSE);
    rest = setTimeout(settle, REST);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(rest);
    resting = true;
    search();
  });
  field.value = new URL(location.href).searchParams.get("q") ?? field.value;
  if (field.value) search();
}

const form = document.querySelector("form[data-zoek]");
const status = document.querySelector("[data-zoek-stand]");
if (form && status) enhance(form, status);
