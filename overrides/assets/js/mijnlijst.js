// The reader's own list: order, print, send, erase; and a list that came with a link.
//
// A link holds ids behind the #, which browsers do not send to a server. Such a list is shown
// and not kept: the reader decides whether it is added, takes the place of their own, or
// neither. Without this script the page says what works instead. Every sentence and every
// shape comes from the page, in its <template> elements.

import { idsIn, keep, kept } from "./kop.js";

const sheet = document.querySelector("[data-lijst-blad]");
const part = (name) => sheet.querySelector(`[data-lijst-${name}]`);
const [rows, status, back, field] = ["rijen", "stand", "terug", "link"].map(part);
const short = new URL(rows.dataset.kort, location.href);

let known; // what the ids stand for; undefined while we cannot tell
let given = [];
let before; // the list as it was, for who takes back what they did

function sentence(name, values = {}) {
  const words = document.querySelector(`template[data-lijst-zin="${name}"]`).content.textContent;
  // A name may run the other way than the sentence: isolated, it leaves the sentence alone.
  return words.replace(/\{(\w+)\}/g, (whole, key) => `\u2068${values[key]}\u2069`);
}

function shown() {
  return given.length ? given : kept();
}

/** What we call a page: its name, or its short address while the names are not here. */
function named(id) {
  if (!known) return { naam: bare(id), adres: new URL(`${id}/`, short).href };
  return known[id] ?? { naam: sentence("onbekend", { id }) };
}

function bare(id) {
  const { host, pathname } = new URL(`${id}/`, short);
  return host + pathname;
}

function row(id, at, list) {
  const one = named(id);
  const item = document.querySelector("template[data-lijst-rij]").content.cloneNode(true)
    .firstElementChild;
  const place = (name) => item.querySelector(`[data-${name}]`);
  item.dataset.id = id;
  place("naam").textContent = one.naam;
  if (one.taal) Object.assign(place("naam"), { lang: one.taal, dir: "ltr" });
  if (one.adres) place("naam").href = one.adres;
  place("naam").id = `naam-${id}`;
  for (const fact of ["soort", "stand", "toegang", "weg", "via"]) {
    place(fact).textContent = one[fact] ?? "";
    place(fact).closest("[data-feit]").hidden = !one[fact];
  }
  place("kort").textContent = bare(id);
  for (const name of ["hoger", "lager", "weghalen"]) {
    const button = place(name);
    button.id = `${name}-${id}`;
    button.setAttribute("aria-labelledby", `${button.id} naam-${id}`);
  }
  place("hoger").disabled = at === 0;
  place("lager").disabled = at === list.length - 1;
  place("hoger").onclick = () => move(id, -1, "hoger");
  place("lager").onclick = () => move(id, 1, "lager");
  place("weghalen").onclick = () => remove(id);
  if (given.length) place("knoppen").remove();
  return item;
}

function show() {
  const list = shown();
  rows.replaceChildren(...list.map(row));
  part("leeg").hidden = list.length > 0;
  part("doen").hidden = !list.length;
  part("eigen").hidden = !list.length || given.length > 0;
  part("gekregen").hidden = !given.length;
  part("plek").hidden = given.length > 0;
  back.hidden = !before;
  const own = kept().length;
  part("vraag").textContent = own ? sentence("gekregen_erbij", { aantal: own }) : sentence("gekregen");
  part("neem").hidden = own > 0;
  for (const name of ["erbij", "vervang", "niet"]) part(name).hidden = !own;
  field.value = `${location.href.split("#")[0]}#${list.join(",")}`;
  for (const link of document.querySelectorAll(".taal__lijst a")) link.hash = given.join(",");
}

/** Store a list, say what happened, and show it; `undo` is what can be put back. */
function store(list, said, undo) {
  const done = keep(list);
  if (done) before = undo;
  status.textContent = done ? said : sentence("mislukt");
  show();
  return done;
}

function move(id, step, name) {
  const list = kept();
  const at = list.indexOf(id);
  list.splice(at, 1);
  list.splice(at + step, 0, id);
  const plek = at + step + 1;
  store(list, sentence("verplaatst", { naam: named(id).naam, plek, aantal: list.length }));
  const same = document.getElementById(`${name}-${id}`);
  const other = document.getElementById(`${name === "hoger" ? "lager" : "hoger"}-${id}`);
  (same.disabled ? other : same).focus();
}

function remove(id) {
  const list = kept();
  const at = list.indexOf(id);
  const left = list.filter((one) => one !== id);
  store(left, sentence("weggehaald", { naam: named(id).naam }), list);
  const next = rows.children[Math.min(at, left.length - 1)];
  (next?.querySelector("[data-weghalen]") ?? back).focus();
}

/** Leave the list of a link for the reader's own. */
function own() {
  given = [];
  history.replaceState(null, "", location.pathname + location.search);
}

function take(list, said) {
  const was = kept();
  if (store(list, said, was.length ? was : undefined)) own();
  show();
  status.focus();
}

part("wis").onclick = () => {
  store([], sentence("gewist"), kept());
  back.focus();
};
back.onclick = () => {
  store(before, sentence("teruggezet"));
  status.focus();
};
part("neem").onclick = () => take(given, sentence("overgenomen"));
part("erbij").onclick = () => take([...new Set([...kept(), ...given])], sentence("overgenomen"));
part("vervang").onclick = () => take(given, sentence("vervangen"));
part("niet").onclick = () => {
  own();
  status.textContent = "";
  show();
  status.focus();
};
part("print").onclick = () => print();
part("kopieer").onclick = async () => {
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = sentence("gekopieerd");
  } catch {
    field.select();
    status.textContent = sentence("kopieer_zelf");
  }
};
if (navigator.share) {
  part("deel").hidden = false;
  part("deel").onclick = () =>
    navigator.share({ title: document.title, url: field.value }).catch(() => {});
}

/** A list in the address, unless it is the reader's own already; other anchors say nothing. */
function receive() {
  const found = idsIn(location.hash.slice(1).replace(/%2c/gi, ","));
  if (found.length) given = found.join() === kept().join() ? [] : found;
}

async function learn() {
  if (known || !shown().length) return;
  try {
    const answer = await fetch(sheet.dataset.lijstBlad);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    known = await answer.json();
  } catch (error) {
    console.error(error);
    status.textContent = sentence("geen_namen");
  }
}

async function start() {
  before = undefined;
  receive();
  await learn();
  show();
}

addEventListener("hashchange", start);
document.addEventListener("lijst", start);
await start();
document.querySelector("[data-lijst-zonder]").hidden = true;
sheet.hidden = false;
