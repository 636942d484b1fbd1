// How what was found looks: results with the sentence that matches, and the ways on from nothing.
//
// A result is shown at once with its summary. When that says not all of what was asked, the
// sentence that says most comes from the text of the page, once the result is in sight. Every
// sentence comes from the page of search, in its <template> elements.

const AT_ONCE = 4; // results that a screen shows while somebody types
const LONGEST = 220; // characters of a page that a result shows
const SITE = new URL("../../", import.meta.url);
const MARK = "pagefind_dcd"; // before the text of a page in its file
const ENGINE_MARKS = /___\w+?___/g; // that Pagefind leaves in what it read
const SENTENCE = /[^.!?؟]+[.!?؟]*/gu;
const WORD = /[\p{L}\p{N}'’ʼ]+/gu;
const DUTCH = "nl";

const language = document.documentElement.lang;

function template(name) {
  return document.querySelector(`template[data-zoek-${name}]`).content.cloneNode(true);
}

/** The words of a template with its {variables} filled in, as nodes. */
export function phrase(name, values = {}) {
  const nodes = template(name);
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    node.data = node.data.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  }
  return nodes;
}

/** A function that tells where these terms stand in a text, and which term it is. */
function matcher(terms, fold) {
  const heads = terms.flatMap((term, number) =>
    term.words.filter(({ key }) => key.length > 2).map(({ key }) => ({ key, number })));
  return (text) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const folded = fold(word);
      const head = heads.find(({ key }) => folded.startsWith(key));
      return head ? [{ from: index, to: index + word.length, term: head.number }] : [];
    });
}

function answered(spots) {
  return new Set(spots.map(({ term }) => term)).size;
}

/** The sentence of a text that says most of what was asked; the summary if none says more. */
function matchingSentence(summary, text, matches) {
  let best = summary;
  let most = answered(matches(summary));
  for (const sentence of text.replace(ENGINE_MARKS, " ").match(SENTENCE) ?? []) {
    const count = answered(matches(sentence));
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
  const parts = [start ? "… " : ""];
  let at = start;
  for (const { from, to } of spots.filter((spot) => spot.from >= start && spot.to <= end)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(at, from), mark);
    at = to;
  }
  element.replaceChildren(...parts, text.slice(at, end), end < text.length ? " …" : "");
}

function makeResult(page, matches) {
  const nodes = template("treffer");
  const [link, kind, tongue, text] = ["a", "[data-soort]", "[data-taal]", "[data-tekst]"]
    .map((one) => nodes.querySelector(one));
  link.textContent = page.name;
  link.href = new URL(page.path, SITE);
  kind.textContent = page.kind;
  fill(text, page.summary, matches);
  tongue.hidden = !page.dutch || language === DUTCH;
  if (!tongue.hidden) for (const element of [link, text]) Object.assign(element, { lang: DUTCH, dir: "ltr" });
  return nodes.firstElementChild;
}

/** The text of a page, from the file that the build made of it. */
async function textOf(page) {
  const answer = await fetch(new URL(`pagefind/fragment/${page.text}.pf_fragment`, SITE));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const plain = answer.body.pipeThrough(new DecompressionStream("gzip"));
  const known = JSON.parse((await new Response(plain).text()).slice(MARK.length));
  return known.meta.tekst ?? "";
}

/** What shows the results of one question, and fills in their sentences when asked to. */
export function results(terms, fold) {
  const matches = matcher(terms, fold);
  const wanting = new Map(); // results whose summary leaves something out, and their pages
  const later = []; // what fills up the sections
  let watching;

  const better = async (result, page) => {
    try {
      const sentence = matchingSentence(page.summary, await textOf(page), matches);
      if (sentence !== page.summary) fill(result.querySelector("[data-tekst]"), sentence, matches);
    } catch (error) {
      console.error(error); // the summary stays
    }
  };

  const make = (page) => {
    const result = makeResult(page, matches);
    if (answered(matches(page.summary)) < terms.length) {
      wanting.set(result, page);
      watching?.observe(result);
    }
    return result;
  };

  /** Show the first pages in a section; what completes it adds the others of the first so many. */
  const into = (section, pages, most) => {
    const list = section.querySelector(".treffers");
    const more = (shown, already = 0) => {
      list.append(...pages.slice(shown + already, shown + most).map(make));
      if (pages.length <= shown + most) return;
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "knop knop--rustig" });
      button.append(phrase("meer"));
      button.onclick = () => {
        button.remove();
        more(shown + most);
        list.querySelectorAll("a")[shown + most]?.focus();
      };
      section.append(button);
    };
    list.append(...pages.slice(0, AT_ONCE).map(make));
    later.push(() => more(0, AT_ONCE));
    section.hidden = !pages.length;
  };

  const complete = () => {
    for (const one of later.splice(0)) one();
    if (!globalThis.DecompressionStream) return;
    watching ??= new IntersectionObserver((seen) => {
      for (const { target } of seen.filter((one) => one.isIntersecting)) {
        watching.unobserve(target);
        better(target, wanting.get(target));
      }
    });
    for (const result of wanting.keys()) watching.observe(result);
  };

  return { into, complete };
}

/** What can be done when nothing was found: other spellings, situations, and who to ask. */
export async function waysOn(question, { said }, { knowledge, ranking }) {
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
