// Ways on when nothing was found: what is spelled nearly like it, and what it may be about.
//
// Loaded only then. Nothing here is certain, so it is offered and not searched for.

import { distance } from "./zoekvraag.js";

const SPELLINGS = 3;
const SHORTEST = 3; // letters of a word worth mending
const SITUATIONS = 3;

/** Questions that the site knows and that look most like this one, the nearest first. */
export function spellings(said, { keys, stop, known, about }) {
  const mended = said.map((word) => {
    if (stop.has(word) || known.has(word) || word.length < SHORTEST) return [word];
    return looksLike(word, keys.filter((key) => about.has(key) || known.get(key).length));
  });
  const ways = Math.max(0, ...mended.map((words) => words.length));
  const found = Array.from({ length: ways }, (_, way) =>
    mended.map((words) => words[Math.min(way, words.length - 1)] ?? "").join(" ").trim());
  const readable = (text) => text.split(" ").map((word) => known.get(word)?.[0] ?? word).join(" ");
  return [...new Set(found)].filter((text) => text && text !== said.join(" ")).map(readable);
}

function looksLike(word, keys) {
  const most = Math.ceil(word.length / 2);
  return keys
    .filter((key) => Math.abs(key.length - word.length) <= most && key[0] === word[0])
    .map((key) => [distance(word, key, most), key])
    .filter(([errors]) => errors <= most)
    .sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))
    .slice(0, SPELLINGS)
    .map(([, key]) => key);
}

/** Of the addresses given, those whose groups sound most like what was typed. */
export function fitting(addresses, said, { groups }, ranking) {
  const sounds = groups.map((phrases) =>
    Math.max(0, ...phrases.flatMap(({ words }) => words).flatMap((word) => said.map((typed) => likeness(typed, word)))));
  const scores = new Map(addresses.map((address) => {
    const page = ranking.chosen.get(address);
    return [address, Math.max(0, ...ranking.groups.map((pages, number) => (pages.has(page) ? sounds[number] : 0)))];
  }));
  return [...addresses].sort((a, b) => scores.get(b) - scores.get(a)).slice(0, SITUATIONS);
}

/** How many pieces of three letters two words share, from 0 to 1. */
function likeness(one, other) {
  const [a, b] = [pieces(one), pieces(other)];
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function pieces(word) {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
