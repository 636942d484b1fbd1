// From what somebody typed to the words that the index knows.
//
// The engine finds whole words and their beginnings, and wants all of them on one page.
// A parent types whole questions, makes typing errors and splits compounds. The list of
// words of the site (pagefind/woorden.<language>.json) is small, so that is solved here.

const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;
const LOOSE = { ı: "i", ł: "l", ø: "o", đ: "d", ى: "ي", ة: "ه" };
const ARABIC_THE = "ال";
const LINKS = ["en", "s", "e", "n", ""]; // between the parts of a Dutch compound
const SHORTEST_PART = 4;
const LONGEST_ENDING = 4;
const MOST_ALTERNATIVES = 5;

/** The word as a hurried reader types it; the same rule as `fold` in search_words.py. */
export function fold(word) {
  const folded = word
    .replace(/['’ʼ]/g, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC")
    .replace(/[ıłøđىة]/g, (letter) => LOOSE[letter]);
  return folded.length > ARABIC_THE.length + 2 && folded.startsWith(ARABIC_THE)
    ? folded.slice(ARABIC_THE.length)
    : folded;
}

export function wordsOf(text) {
  return (text.match(WORD) ?? []).map(fold);
}

/** What the site knows: words by folded form, words that say nothing, phrases with their word. */
export function makeKnowledge({ woorden, stop, zinnen }) {
  const known = new Map();
  for (const word of woorden) {
    const key = fold(word);
    known.set(key, [...(known.get(key) ?? []), word]);
  }
  const phrases = Object.entries(zinnen).map(([phrase, word]) => [phrase.split(" "), word]);
  return { known, keys: [...known.keys()], stop: new Set(stop), phrases };
}

/**
 * The terms of a question. Each has `words`: searches of which one is enough, best first.
 * `guessed` is set when nothing on the site starts with what was typed.
 */
export function understand(question, knowledge) {
  const said = wordsOf(question);
  const meant = knowledge.phrases.filter(([phrase]) => holds(said, phrase)).map(([, word]) => word);
  const typed = [...joinPairs(said, knowledge), ...meant];
  const telling = typed.filter((word) => !knowledge.stop.has(word));
  const terms = new Map();
  for (const word of telling.length ? telling : typed) {
    for (const term of readWord(word, knowledge)) terms.set(term.words[0], term);
  }
  return [...terms.values()];
}

/** Whether the words of a phrase stand in the question in order, with at most two between. */
function holds(said, phrase) {
  return said.some((_, start) => {
    let at = start;
    if (said[at] !== phrase[0]) return false;
    for (const word of phrase.slice(1)) {
      at = said.indexOf(word, at + 1);
      if (at < 0) return false;
    }
    return at - start < phrase.length + 2;
  });
}

/** 'plus klas' also becomes 'plusklas', and 'wijk teem' stays as it is. */
function joinPairs(words, { known, keys, stop }) {
  const out = [];
  for (let i = 0; i < words.length; i++) {
    const pair = words[i] + (words[i + 1] ?? "");
    const fits = i + 1 < words.length && pair.length > 5 && !stop.has(words[i]);
    if (fits && keys.some((key) => key.startsWith(pair))) {
      out.push(pair);
      if (known.has(words[i]) && known.has(words[i + 1])) out.push(words[i], words[i + 1]);
      i++;
    } else out.push(words[i]);
  }
  return out;
}

function readWord(word, knowledge) {
  const exact = startingWith(word, knowledge);
  if (exact.length) return [{ words: exact, guessed: false }];
  const parts = splitCompound(word, knowledge.known);
  if (parts) return parts.flatMap((part) => readWord(part, knowledge));
  const near = nearest(word, knowledge.keys);
  return near.length ? [{ words: near.flatMap((key) => knowledge.known.get(key)), guessed: true }] : [];
}

function startingWith(word, { known, keys }) {
  const longer = word.length > 2
    ? keys.filter((key) => key !== word && key.startsWith(word) && key.length - word.length <= LONGEST_ENDING)
    : [];
  const found = [word, ...longer.sort((a, b) => a.length - b.length)].flatMap((key) => known.get(key) ?? []);
  if (found.length || word.length < 3) return found.slice(0, MOST_ALTERNATIVES);
  return keys.some((key) => key.startsWith(word)) ? [word] : [];
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

/** The known words with the fewest typing errors between them and `word`. */
function nearest(word, keys) {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let best = most;
  let found = [];
  if (!most) return found;
  for (const key of keys) {
    if (key.length < word.length - most || key.length > word.length + most + LONGEST_ENDING) continue;
    const errors = distance(word, key, most) + (key[0] === word[0] ? 0 : 0.5);
    if (errors > best) continue;
    if (errors < best) found = [];
    best = errors;
    found.push(key);
  }
  return found.slice(0, 3);
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
