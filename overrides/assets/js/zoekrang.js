// Puts pages in order: what a page is about counts more than the words in its text.
//
// What every word and group weighs on a page comes from the build (export/search_about.py),
// and how heavily each place counts from data/zoekwoorden.yml. The words in the rest of a text
// (export/search_texts.py) come on top, and what was learnt of how people ask
// (export/search_learnt.py) looks at the question as a whole.

const AT_LEAST = 0.4; // of its weight for a page that answers one word of a long question
const WHOLE_NAME = 0.8; // more for a page whose whole name was asked for
const TELLING = 4; // how rare the words of a name are together before that counts in full
export const AS_A_WHOLE = 6; // for a page that the question as a whole is about
const NAMED = 4; // for a page whose name is all that was asked for, beside 1 for what fits the words best
const CLEAR = 0.5; // how much it must be about a page, where no word says anything
const ENOUGH = 0.12; // of the best page; less is noise

/** What is needed to rank, read once from woorden.<language>.json. */
export function makeRanking({ paginas, nederlands, onderwerp, groepen, gekozen, gewichten, geleerd }) {
  return {
    pages: paginas.map(([text, priority, mass]) => ({ text, priority, mass })),
    dutch: new Set(nederlands),
    about: new Map(Object.entries(onderwerp).map(([word, places]) => [word, pairs(places)])),
    groups: groepen.map((group) => pairs(group.at(-1))),
    chosen: new Map(Object.entries(gekozen)),
    weights: gewichten,
    learnt: {
      ...geleerd,
      pieces: new Map(geleerd.stukken.split(" ").map((piece, at) => [piece, at])),
      rarest: Math.max(0, ...geleerd.zeldzaam),
    },
  };
}

function pairs(flat) {
  const found = new Map();
  for (let at = 0; at < flat.length; at += 2) found.set(flat[at], flat[at + 1]);
  return found;
}

/** Per page that has a term in its text: how sure we are of the word that stands there. */
function inTexts({ words }, texts) {
  const found = new Map();
  for (const { key, sure } of words) {
    for (const steps of texts.get(key) ?? []) {
      let page = 0;
      for (const step of steps) {
        page += step;
        if (!(found.get(page) >= sure)) found.set(page, sure);
      }
    }
  }
  return found;
}

/** The pages that answer a question, best first; each is its number in the list of pages. */
export function rank({ terms, groups, said, pieces }, { texts }, ranking) {
  const scores = new Map();
  const score = (page) => {
    if (!scores.has(page)) scores.set(page, { sum: 0, covered: new Map(), named: 0 });
    return scores.get(page);
  };
  const rarity = (count) => Math.log(1 + ranking.pages.length / count);
  const worth = new Array(said.length).fill(0);
  const add = (page, value, at, weight, sure) => {
    const one = score(page);
    one.sum += value;
    for (const place of at) one.covered.set(place, Math.max(one.covered.get(place) ?? 0, sure));
    for (const place of at) worth[place] = Math.max(worth[place], weight);
  };
  for (const term of terms) {
    const { values, weight } = ofTerm(term, inTexts(term, texts), ranking, rarity);
    for (const place of term.at) worth[place] = Math.max(worth[place], weight);
    for (const [page, { value, named, sure }] of values) {
      add(page, value, term.at, weight, sure);
      score(page).named += named;
    }
  }
  for (const { number, at, sure } of groups) {
    const pages = ranking.groups[number];
    const weight = rarity(pages.size);
    for (const [page, heavy] of pages) add(page, heavy * sure * weight, at, weight, 1);
  }
  const meant = asAWhole(pieces, ranking.learnt);
  if (scores.size || Math.max(...meant.values()) > CLEAR) meant.forEach((_, page) => score(page));
  return inOrder(scores, worth, meant, ranking);
}

/**
 * Per page how much the question as a whole is about it: 0 for no more than any question, 1 on
 * the border. Pieces that were never seen count as the rarest, so that they make less sure.
 */
function asAWhole(asked, { pieces, zeldzaam, rarest, paginas, vooraf, waar, stap, nul }) {
  const often = new Map();
  for (const piece of asked) often.set(piece, (often.get(piece) ?? 0) + 1);
  const margins = vooraf.map((before) => before / 100);
  const told = [...often].map(([piece, times]) => {
    const at = pieces.get(piece);
    return { at, weight: (1 + Math.log(times)) * (zeldzaam[at] ?? rarest) };
  });
  const length = Math.hypot(...told.map(({ weight }) => weight)) || 1;
  for (const { at, weight } of told) {
    for (const group of waar[at]?.split(" ") ?? []) {
      const value = ((group.charCodeAt(0) - nul) * stap * weight) / length;
      let page = 0;
      for (let i = 1; i < group.length; i++) margins[page += group.charCodeAt(i) - nul] += value;
    }
  }
  return new Map(margins.map((margin, at) => [paginas[at], 1 + margin]).filter(([, sure]) => sure > 0));
}

/** What one term is worth on every page that has it. */
function ofTerm(term, text, ranking, rarity) {
  const values = new Map();
  const common = Math.max(text.size, 1);
  let weight = rarity(common);
  // Another form of a word tells no more than the word that was typed.
  const [{ key: typed, sure: certain }] = term.words;
  const among = ranking.about.get(typed)?.size ?? (text.size || ranking.pages.length);
  const most = certain === 1 ? rarity(among) : Infinity;
  for (const { key, sure } of term.words) {
    const places = ranking.about.get(key);
    if (!places) continue;
    const rare = Math.min(most, rarity(places.size));
    if (sure >= 1 || weight < rare) weight = Math.max(weight, rare * sure);
    for (const [page, heavy] of places) {
      const value = heavy * sure * rare;
      const named = heavy >= ranking.weights.naam ? sure * rare : 0;
      const before = values.get(page);
      if (!(before?.value >= value)) values.set(page, { value, named: Math.max(named, before?.named ?? 0), sure });
    }
  }
  const best = Math.max(0, ...text.values());
  for (const [page, found] of text) {
    const value = ranking.weights.tekst * (found / best) * rarity(common);
    const before = values.get(page) ?? { value: 0, named: 0, sure: 0.5 };
    values.set(page, { ...before, value: before.value + value });
  }
  return { values, weight };
}

function inOrder(scores, worth, meant, { pages, dutch }) {
  const whole = worth.reduce((sum, one) => sum + one, 0) || 1;
  const found = [...scores].map(([number, { sum, covered, named }]) => {
    const { priority, mass } = pages[number];
    const answered = [...covered].reduce((total, [place, sure]) => total + worth[place] * sure, 0) / whole;
    const name = mass ? Math.min(1, named / mass) * Math.min(1, mass / TELLING) : 0;
    const words = sum * priority * (AT_LEAST + (1 - AT_LEAST) * answered) * (1 + WHOLE_NAME * name);
    const alone = name * Math.min(1, named / whole) ** 2; // nothing else was asked
    return { number, words, alone, dutch: dutch.has(number) };
  });
  const most = Math.max(0, ...found.map((page) => page.words)) || 1;
  for (const page of found) {
    page.words /= most;
    page.weight = page.words + NAMED * page.alone + AS_A_WHOLE * (meant.get(page.number) ?? 0);
  }
  const best = Math.max(0, ...found.map((page) => page.weight));
  return found
    .filter((page) => page.words >= ENOUGH || page.weight >= best * ENOUGH)
    .sort((a, b) => b.weight - a.weight || a.number - b.number);
}
