// From what somebody typed to the words that the site knows, and what they are about.
//
// A parent types whole questions, makes typing errors and splits compounds, in six languages.
// The list of words of the site (pagefind/woorden.<language>.json) is small, so that is solved
// here: terms are words to look for, groups are what data/synoniemen.yml says is meant.

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;
const LOOSE = { ı: "i", ł: "l", ø: "o", đ: "d", ى: "ي", ة: "ه" };
const ARABIC_THE = ["وال", "بال", "لل", "ال"];
const ARABIC_LEFT = 3; // letters that stay when the article goes
const LINKS = ["en", "s", "e", "n", ""]; // between the parts of a Dutch compound
const SHORTEST_PART = 4;
const LONGEST_ENDING = 4;
const MOST_ALTERNATIVES = 6;
const DUTCH = "nl";
const ONE_ERROR = 1.25; // with what it costs that no page is about the word
const PIECE = 4; // letters of a word from which is learnt what a question is about
const SMALL = 3; // letters of a word too short to guess at
const STEM = 4; // letters that two forms of a word have in common at least
const ENDINGS = { nl: [2, 3], en: [2, 3] }; // letters that a known and a typed form may add
const OTHER_ENDINGS = [3, 6]; // of languages that put more behind a word
const BETWEEN = 2; // other words within a phrase
const PHRASE = 1.2; // more words say more precisely what is meant
const SURE = { exact: 1, longer: 0.9, shorter: 0.8, part: 0.75, guess: 0.7 };

/** The word as a hurried reader types it; the same rule as `fold` in word_forms.py. */
export function fold(word) {
  const folded = word
    .replace(/['’ʼ]/g, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC")
    .replace(/[ıłøđىة]/g, (letter) => LOOSE[letter]);
  const the = ARABIC_THE.find((one) => folded.startsWith(one));
  return the && folded.length >= the.length + ARABIC_LEFT ? folded.slice(the.length) : folded;
}

export function wordsOf(text) {
  return (text.match(WORD) ?? []).map(fold);
}

/** The words in pieces, marked where each begins and ends; the same rule as in search_learnt.py. */
export function piecesOf(words) {
  return words.map((word) => `<${word}>`).flatMap((word) =>
    Array.from({ length: Math.max(1, word.length - PIECE + 1) }, (_, at) => word.slice(at, at + PIECE)));
}

/**
 * What the site knows: words by folded form, in which texts each stands (as lists of steps from
 * one page to the next), words that say nothing, and the groups.
 */
export function makeKnowledge({ woorden, teksten, stop, onderwerp, groepen, gezegd }, language) {
  const known = new Map();
  const texts = new Map();
  for (const [at, word] of woorden.entries()) {
    const key = fold(word);
    known.set(key, [...(known.get(key) ?? []), word]);
    texts.set(key, [...(texts.get(key) ?? []), teksten[at]]);
  }
  const groups = groepen.map(([dutch, own]) =>
    [[dutch, DUTCH], [own, language]].flatMap(([phrases, lang]) =>
      phrases.map((phrase) => ({ words: phrase.split(" "), endings: ENDINGS[lang] ?? OTHER_ENDINGS }))));
  for (const word of [...groups.flat().flatMap((phrase) => phrase.words), ...gezegd]) {
    if (!known.has(word)) known.set(word, []);
  }
  const about = new Set(Object.keys(onderwerp));
  return { known, texts, keys: [...known.keys()], stop: new Set(stop), about, groups, endings: ENDINGS[language] ?? OTHER_ENDINGS };
}

/**
 * What a question asks. A term has `at` (which words of the question it covers) and `words`:
 * known words of which one is enough, with how sure we are. `guessed` is set when nothing on
 * the site starts with what was typed. A group has its number, `at` and `sure`. The pieces are
 * those of the question as a whole.
 */
export function understand(question, knowledge) {
  const said = withoutBeginning(wordsOf(question), knowledge).map((word) => mendSmall(word, knowledge));
  const typed = joinPairs(said, knowledge);
  const telling = typed.filter(({ word }) => !knowledge.stop.has(word));
  const terms = (telling.length ? telling : typed).flatMap(({ word, at }) =>
    (said.length === 1 && isBeginning(word, knowledge) ? begunWith : readWord)(word, knowledge)
      .map((term) => ({ ...term, at })));
  return { terms: once(terms), groups: meant(said, typed, terms, knowledge), said, pieces: piecesOf(said) };
}

/** Behind other words, the first letters of a next one wait for what follows. */
function withoutBeginning(said, knowledge) {
  return said.length > 1 && isBeginning(said.at(-1), knowledge) ? said.slice(0, -1) : said;
}

function isBeginning(word, { known, stop }) {
  return word.length < SMALL && !known.has(word) && !stop.has(word);
}

/** Of one or two letters: the shortest words that pages are about and that begin with them. */
function begunWith(letters, { keys, about }) {
  const words = keys.filter((key) => key.startsWith(letters) && about.has(key))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_ALTERNATIVES)
    .map((key) => ({ key, sure: SURE.longer }));
  return words.length ? [{ words, guessed: false }] : [];
}

/** 'nar' is 'naar': of short words only those that say nothing by themselves are mended. */
function mendSmall(word, { known, stop }) {
  if (word.length !== SMALL || known.has(word) || stop.has(word)) return word;
  return [...stop].find((one) => one.length === SMALL + 1 && distance(word, one, 1) === 1) ?? word;
}

function once(terms) {
  return [...new Map(terms.map((term) => [term.words[0].key, term])).values()];
}

/** 'plus klas' also becomes 'plusklas', and 'wijk teem' stays as it is. */
function joinPairs(said, { known, keys, stop, about }) {
  const out = [];
  for (let i = 0; i < said.length; i++) {
    const three = said.slice(i, i + 3).join("");
    const pair = joined(said.slice(i, i + 2), known);
    if (i + 2 < said.length && known.has(three) && three.length > 8 && !stop.has(said[i])) {
      out.push({ word: three, at: [i, i + 1, i + 2] });
      i += 2;
      continue;
    }
    const fits = i + 1 < said.length && pair.length > 5 && !stop.has(said[i]);
    const both = [said[i], said[i + 1]];
    const strange = fits && both.some((word) => !known.has(word))
      && both.every((word) => !stop.has(word) && word.length > 3);
    if (fits && (known.has(pair)
      || (said[i].length > 3 && keys.some((key) => key.startsWith(pair)))
      || (strange && nearest(pair, keys, about, ONE_ERROR).length))) {
      out.push({ word: pair, at: [i, i + 1] });
      if (known.has(said[i]) && known.has(said[i + 1])) out.push({ word: said[i], at: [i] }, { word: said[i + 1], at: [i + 1] });
      i++;
    } else out.push({ word: said[i], at: [i] });
  }
  return out;
}

/** Two words as one; Dutch may put letters between them: 'leerling vervoer'. */
function joined([one, other = ""], known) {
  const links = one.length >= SHORTEST_PART && other.length >= SHORTEST_PART ? LINKS : [""];
  return links.map((link) => one + link + other).find((word) => known.has(word)) ?? one + other;
}

function readWord(word, knowledge) {
  const { known, about } = knowledge;
  const found = startingWith(word, knowledge);
  if (found.length) return [{ words: found, guessed: false }];
  const parts = splitCompound(word, known);
  if (parts) {
    return parts.flatMap((part) => readWord(part, knowledge)).map((term) => ({
      ...term, words: term.words.map((one) => ({ ...one, sure: one.sure * SURE.part })),
    }));
  }
  const shorter = stemOf(word, knowledge);
  if (shorter) return [{ words: [{ key: shorter, sure: SURE.shorter }], guessed: false }];
  const near = nearest(word, knowledge.keys, about);
  const forms = near.flatMap((key) => startingWith(key, knowledge).map(({ key: form }) => form));
  const words = [...new Set([...near, ...forms])].map((key) => ({ key, sure: SURE.guess }));
  return words.length ? [{ words: words.slice(0, MOST_ALTERNATIVES), guessed: true }] : [];
}

function startingWith(word, { known, keys }) {
  const longer = word.length > 2
    ? keys.filter((key) => key !== word && key.startsWith(word) && key.length - word.length <= LONGEST_ENDING)
    : [];
  const found = [
    ...(known.has(word) ? [{ key: word, sure: SURE.exact }] : []),
    ...longer.sort((a, b) => a.length - b.length).map((key) => ({ key, sure: SURE.longer })),
  ];
  if (found.length || word.length < 3) return found.slice(0, MOST_ALTERNATIVES);
  const begun = keys.find((key) => key.startsWith(word));
  return begun ? [{ key: begun, sure: SURE.longer }] : [];
}

/** The longest known word of which `word` is a form. */
function stemOf(word, { keys, endings: [less, more] }) {
  const fits = keys.filter((key) => sameStem(word, key, [Math.min(less, 1), more]));
  return fits.sort((a, b) => b.length - a.length)[0];
}

function sameStem(typed, known, [less, more]) {
  let shared = 0;
  while (shared < typed.length && typed[shared] === known[shared]) shared++;
  const begins = shared === known.length;
  const added = typed.length - shared;
  if (begins && shared === STEM - 1 && more > ENDINGS.nl[1]) return added <= 2;
  return shared >= STEM && known.length - shared <= less && added <= (begins ? Math.min(more, shared - 1) : less + 1);
}

function splitCompound(word, known) {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    if (!known.has(word.slice(cut))) continue;
    for (const link of LINKS) {
      const head = word.slice(0, cut - link.length);
      if (head.length >= SHORTEST_PART && head + link === word.slice(0, cut) && known.has(head)) {
        return [head, word.slice(cut)];
      }
    }
  }
  return null;
}

/** The groups that are meant: one of their phrases stands in the question, close together. */
function meant(said, typed, terms, { groups }) {
  const heard = said.map((word) => [{ key: word, sure: SURE.exact }]);
  for (const { word, at } of typed) if (at.length > 1) heard[at[0]].push({ key: word, sure: SURE.exact, at });
  for (const term of terms) {
    // A longer word is no other form: who types 'school' does not mean 'schoolarts'.
    const forms = term.words.filter(({ sure }) => sure !== SURE.longer);
    for (const { key, sure } of forms) heard[term.at[0]].push({ key, sure, at: term.at });
  }
  // Two forms of a word begin alike: most phrases need no closer look.
  const starts = new Set(heard.flat().map(({ key }) => startOf(key)));
  return groups.flatMap((phrases, number) => {
    const near = phrases.filter(({ words }) => words.every((word) => starts.has(startOf(word))));
    const found = near.map((phrase) => hear(heard, phrase)).filter(Boolean);
    if (!found.length) return [];
    return [{ number, at: found.flatMap(({ at }) => at), sure: Math.max(...found.map(({ sure }) => sure)) }];
  });
}

function startOf(word) {
  return word.slice(0, STEM - 1);
}

/** Where a phrase stands in a question, in any order, and how sure we are of its words. */
function hear(heard, { words, endings }) {
  const span = words.length === 1 ? 1 : words.length + BETWEEN;
  for (let from = 0; from + words.length <= heard.length; from++) {
    const near = heard.slice(from, from + span);
    const spots = words.map((word) => bestSpot(near, word, endings, words.length === 1));
    if (spots.every(Boolean)) {
      return {
        at: spots.flatMap((spot) => spot.at ?? [from + spot.place]),
        sure: spots.reduce((sure, spot) => sure * spot.sure, words.length > 1 ? PHRASE : 1),
      };
    }
  }
  return null;
}

function bestSpot(near, word, endings) {
  let best = null;
  for (const [place, forms] of near.entries()) {
    for (const { key, sure, at } of forms) {
      const fit = key === word ? sure : sameStem(key, word, endings) ? sure * SURE.longer : 0;
      if (fit > (best?.sure ?? 0)) best = { place, at, sure: fit };
    }
  }
  return best;
}

/** The known words with the fewest typing errors between them and `word`. */
export function nearest(word, keys, about, most = allowed(word)) {
  let best = most;
  let found = [];
  if (!most) return found;
  for (const key of keys) {
    if (key.length < word.length - most || key.length > word.length + most + LONGEST_ENDING) continue;
    const errors = distance(word, key, most) + (key[0] === word[0] ? 0 : 0.5) + (about.has(key) ? 0 : 0.25);
    if (errors > best) continue;
    if (errors < best) found = [];
    best = errors;
    found.push(key);
  }
  return found.slice(0, 3);
}

function allowed(word) {
  return word.length < 4 ? 0 : word.length < 5 ? 1 : word.length < 6 ? 1.25 : word.length < 10 ? 2 : 3;
}

/** Typing errors between a typed and a known word; an ending that was left off costs half. */
export function distance(typed, known, most) {
  let before = [];
  let last = Array.from({ length: known.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= known.length; j++) {
      const swap = i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1];
      row[j] = Math.min(
        last[j] + 1,
        row[j - 1] + 1,
        last[j - 1] + (typed[i - 1] === known[j - 1] ? 0 : 1),
        swap ? before[j - 2] + 1 : Infinity,
      );
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  const cut = last.slice(-1 - LONGEST_ENDING, -1).map((errors) => errors + 0.5);
  return Math.min(last.at(-1), ...cut);
}
