// Choosing in the directory: boxes to tick, counts, chips, and the choice in the address.
//
// The one place that knows what fits. Choices within a facet widen (this or that), facets
// narrow (this and that). What we do not know of an offer matches every choice and is counted
// apart. In a facet with `ruimer`, what is for all of the region matches every municipality,
// the nearest first. `data` is facetten.json, `chosen` a Map of facet -> Set of choices.
//
// Without this script, or when its data does not come, the lists per municipality, phase and
// kind stay where they are. Every sentence and every shape comes from the page, in its
// <template> elements.

const PER_PAGE = 24;
const AT_ONCE = 2; // cards that a screen shows
const STEP = 6; // cards that follow at a time
const BREATH = 30; // ms in which what stands there is painted, and a next choice is heard
const PASSED = "100000px 0px 0px"; // what a reader has scrolled past counts as in sight
const MOST_NEAREST = 6;
const CERTAIN = "past";
const NEAR = "dichtbij";
const MAYBE = "misschien";
const TOWN = "gemeente";
const PAST = "voorbij";

const language = document.documentElement.lang;

/** How offers stand to the choices: what each misses, what is unknown, how far it is. */
function judgeAll({ facetten, aanbod }, chosen) {
  const facets = facetten.filter(({ id }) => chosen.get(id)?.size);
  return aanbod.map((offer) => judge(facets, offer, chosen));
}

function judge(facets, offer, chosen) {
  const found = { offer, missed: [], unknown: false, distance: 0 };
  for (const facet of facets) {
    const wanted = chosen.get(facet.id);
    const has = offer.heeft[facet.id];
    const distance = has && distanceTo(facet, has, wanted);
    if (!has) found.unknown = true;
    else if (distance < 0) found.missed.push(facet.id);
    else found.distance += distance;
  }
  return found;
}

/** 0 for an offer that has the choice itself, more for one that is wider, −1 for no match. */
function distanceTo(facet, has, wanted) {
  if (has.some((choice) => wanted.has(choice))) return 0;
  return 1 + facet.ruimer.findIndex((choice) => has.includes(choice)) || -1;
}

/** Of what was judged: the offers that fit, in their own order, what is certain and near first. */
function fitting(judged) {
  return judged
    .filter(({ missed }) => !missed.length)
    .sort((a, b) => a.unknown - b.unknown || a.distance - b.distance);
}

/** Per facet: how many fit each choice given the other facets, and of how many we do not know. */
function count({ facetten }, judged) {
  const tallies = new Map(facetten.map((facet) =>
    [facet.id, { facet, own: Object.fromEntries(facet.keuzes.map((choice) => [choice, 0])), wide: 0, unknown: 0 }]));
  const all = [...tallies.values()];
  for (const { missed, offer } of judged) {
    if (missed.length > 1) continue; // in no facet is it only this one that stands in the way
    const open = missed.length ? [tallies.get(missed[0])] : all;
    for (const tally of open) {
      const has = offer.heeft[tally.facet.id];
      if (!has) tally.unknown++;
      else if (tally.facet.ruimer.length && isWide(tally.facet, has)) tally.wide++;
      else for (const choice of has) tally.own[choice]++; // of a choice without a box nobody asks
    }
  }
  return tallies;
}

function isWide({ ruimer }, has) {
  return has.some((choice) => ruimer.includes(choice));
}

/** The single choices that stand in the way, and how many fit without each: most first. */
function inTheWay(data, chosen) {
  const each = [...chosen].flatMap(([facet, choices]) => [...choices].map((choice) => {
    const others = new Map(chosen);
    others.set(facet, new Set([...choices].filter((one) => one !== choice)));
    return { facet, choice, count: fitting(judgeAll(data, others)).length };
  }));
  return each.filter((one) => one.count).sort((a, b) => b.count - a.count);
}

/** Of what was judged: the offers that fit most of so many facets, at least one. */
function nearest(judged, facets, most) {
  return judged
    .filter(({ missed }) => missed.length < facets)
    .sort((a, b) =>
      a.missed.length - b.missed.length || a.unknown - b.unknown || a.distance - b.distance)
    .slice(0, most);
}

/** Put values where {names} stand; a part whose value is not there goes. */
function fill(nodes, values) {
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const name = /\{(\w+)\}/.exec(text.data)?.[1];
    if (!name) continue;
    const value = values[name];
    if (value === undefined || value === "") {
      text.parentElement.closest("li, .stip, p").remove();
      continue;
    }
    const [words, lang] = Array.isArray(value) ? value : [value];
    text.data = text.data.replace(/\{(\w+)\}/g, (whole, key) => (key === name ? words : values[key]));
    if (lang) {
      const block = text.parentElement.closest(":not(a)");
      Object.assign(block, { lang, dir: "ltr" });
      block.classList.add("meelopend");
    }
  }
  return nodes;
}

const templates = new Map(); // looking one up goes through the whole page

function template(name) {
  if (!templates.has(name)) templates.set(name, document.querySelector(`template[data-facetten-${name}]`));
  return templates.get(name);
}

function shape(name, values = {}) {
  return fill(template(name).content.cloneNode(true), values).firstElementChild;
}

function sentence(name, values = {}) {
  return template(`zin="${name}"`).content.textContent.replace(/\{(\w+)\}/g, (whole, key) => values[key]);
}

let joining;

/** What makes one phrase of names: a slow phone needs longer for it than for all the rest. */
function enumeration() {
  joining ??= new Intl.ListFormat(language);
  return joining;
}

function card(offer) {
  const made = shape(`kaart="${offer.merk}"`, offer.kaart);
  made.querySelector("a").href = offer.adres;
  for (const list of made.querySelectorAll("ul")) if (!list.children.length) list.remove();
  return made;
}

/** Do this when what stands there is painted: right behind its frame it would still hold it up. */
function afterPaint(next) {
  requestAnimationFrame(() => setTimeout(next, BREATH));
}

/** The results in groups: near before far, certain before unknown. */
function groups(data, chosen, found) {
  const wider = data.facetten.flatMap((facet) => (chosen.get(facet.id)?.size ? facet.ruimer : []));
  const names = new Map([[wider.length ? NEAR : CERTAIN, []], ...wider.map((id) => [id, []]), [MAYBE, []]]);
  const keys = [...names.keys()];
  for (const one of found) names.get(one.unknown ? MAYBE : keys[one.distance]).push(one.offer);
  return [...names].filter(([, offers]) => offers.length);
}

class Panel {
  constructor(nav, data) {
    this.data = data;
    this.frame = 0; // in which is painted what stands there,
    this.later = 0; // and the wait after it for what follows
    this.form = shape("paneel");
    this.all = [...this.form.querySelectorAll("input")].map((box) => {
      const label = box.closest("label");
      const [seen, said] = label.querySelectorAll(".telling > span");
      return { box, label, seen, said };
    });
    this.chips = shape("keuzes");
    this.status = document.querySelector("[data-facetten-stand]");
    this.list = document.querySelector(".groepen");
    this.whole = [...this.list.children];
    this.everything = this.status.textContent;
    this.status.after(this.chips);
    nav.replaceWith(this.form);
    this.form.addEventListener("change", () => this.choose(this.ticked()));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.form.querySelector("details").open = false;
      this.status.focus();
    });
    window.addEventListener("popstate", () => this.show(this.addressed()));
    this.stones = [...document.querySelectorAll("[data-gemeente]")]
      .filter((stone) => this.box(TOWN, stone.dataset.gemeente));
    for (const stone of this.stones) stone.addEventListener("click", (event) => this.step(event));
    this.inSight = true;
    this.height = this.list.offsetHeight;
    new IntersectionObserver((seen) => { this.inSight = seen.at(-1).isIntersecting; }, { rootMargin: PASSED })
      .observe(this.status); // what was chosen and the list stand below it
    new ResizeObserver(([{ contentRect }]) => { this.height = contentRect.height; })
      .observe(this.list); // asking for it would lay out the page once more
    (window.requestIdleCallback ?? setTimeout)(enumeration);
    this.show(this.addressed());
    for (const { box } of this.all) if (box.checked) box.closest("details").open = true;
  }

  box(facet, choice) {
    return this.all.find(({ box }) => box.name === facet && box.value === choice)?.box;
  }

  /** A stone does what the box of its municipality does; in a new tab it stays a link. */
  step(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.box(TOWN, event.currentTarget.dataset.gemeente).click();
  }

  label(facet, choice) {
    return this.box(facet, choice).closest("label").querySelector("[data-keuze]").textContent;
  }

  ticked() {
    const chosen = new Map(this.data.facetten.map(({ id }) => [id, new Set()]));
    for (const { box } of this.all) if (box.checked) chosen.get(box.name).add(box.value);
    return chosen;
  }

  /** The choices in the address; what we do not have is left out. */
  addressed() {
    const asked = new URL(location.href).searchParams;
    return new Map(this.data.facetten.map(({ id }) =>
      [id, new Set(asked.getAll(id).filter((choice) => this.box(id, choice)))]));
  }

  /** Make a choice: it gets an address of its own, so that the back button undoes it. */
  choose(chosen) {
    const address = new URL(location.href);
    address.hash = "";
    for (const [facet, choices] of chosen) {
      address.searchParams.delete(facet);
      for (const choice of choices) address.searchParams.append(facet, choice);
    }
    history.pushState(null, "", address);
    this.show(chosen);
  }

  without(facet, choice) {
    const chosen = this.ticked();
    chosen.get(facet).delete(choice);
    this.choose(chosen);
  }

  show(chosen) {
    this.chosen = chosen;
    this.judged = judgeAll(this.data, chosen);
    this.found = fitting(this.judged);
    for (const { box } of this.all) box.checked = chosen.get(box.name).has(box.value);
    for (const stone of this.stones) {
      const on = chosen.get(TOWN).has(stone.dataset.gemeente);
      if (on) stone.setAttribute("aria-current", "true");
      else stone.removeAttribute("aria-current");
    }
    this.showStatus();
    this.list.ariaBusy = this.form.ariaBusy = "true";
    // On a phone the boxes fill the screen: then the numbers are what a reader sees first.
    if (this.inSight) {
      this.showFirst(this.height);
      afterPaint(() => { if (this.chosen === chosen) this.showCounts(); });
    } else {
      this.showCounts();
      this.whenPainted(() => this.showFirst());
    }
    afterPaint(() => {
      for (const link of document.querySelectorAll(".taal__lijst a")) link.search = location.search;
    });
  }

  /** A list in sight keeps its height for a moment: a shorter page would move the reader. */
  showFirst(height) {
    this.showChips();
    this.list.style.minBlockSize = height ? `${height}px` : "";
    this.showList(PER_PAGE, AT_ONCE);
  }

  /** Leave undone what was to follow an earlier choice. */
  forget() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.later);
  }

  /** Do this when what stands there is painted, and not if another choice came before. */
  whenPainted(next) {
    this.forget();
    this.frame = requestAnimationFrame(() => { this.later = setTimeout(next, BREATH); });
  }

  showCounts() {
    const counts = count(this.data, this.judged);
    for (const { box, label, seen, said } of this.all) {
      const { own, wide } = counts.get(box.name);
      const number = own[box.value] + wide;
      if (seen.textContent === `${number}`) continue;
      seen.textContent = number;
      said.textContent = sentence("aantal", { aantal: number });
      label.classList.toggle("vakje--leeg", !number);
    }
    for (const part of this.form.querySelectorAll("[data-facet]")) {
      const { unknown } = counts.get(part.dataset.facet);
      const note = part.querySelector("[data-onbekend]");
      note.hidden = !unknown;
      note.textContent = sentence("onbekend", { aantal: unknown });
      this.tell(part, this.chosen.get(part.dataset.facet).size);
    }
    this.tell(this.form, this.total);
    const button = this.form.querySelector("[data-toon]");
    const results = this.found.length;
    button.textContent = sentence(results === 1 ? "toon_een" : "toon", { aantal: results });
    this.form.ariaBusy = "false";
  }

  get total() {
    return [...this.chosen.values()].reduce((sum, choices) => sum + choices.size, 0);
  }

  /** Say on the button of a part how many choices were made in it. */
  tell(part, number) {
    const counter = part.querySelector("summary .teller");
    counter.hidden = !number;
    counter.querySelector("[data-teller]").textContent = number;
    counter.querySelector("[data-gekozen]").textContent = sentence("gekozen", { aantal: number });
  }

  showChips() {
    const made = [...this.chosen].flatMap(([facet, choices]) => [...choices].map((choice) => {
      const chip = shape("chip", { keuze: this.label(facet, choice) });
      chip.onclick = () => {
        const at = [...this.chips.children].indexOf(chip);
        this.without(facet, choice);
        (this.chips.children[Math.min(at, this.total - 1)] ?? this.status).focus();
      };
      return chip;
    }));
    if (made.length) made.push(this.clearButton());
    this.chips.replaceChildren(...made);
    this.chips.hidden = !made.length;
  }

  clearButton() {
    const button = shape("wis");
    button.onclick = () => {
      this.choose(new Map([...this.chosen.keys()].map((facet) => [facet, new Set()])));
      this.status.focus();
    };
    return button;
  }

  showStatus() {
    const unknown = this.found.filter((one) => one.unknown).length;
    const certain = this.found.length - unknown;
    if (!this.total) this.status.textContent = this.everything;
    else if (!this.found.length) this.status.textContent = sentence("niets");
    else if (unknown) this.status.textContent = sentence("zeker", { zeker: certain, onbekend: unknown });
    else this.status.textContent = sentence("aantal", { aantal: certain });
  }

  /** Show so many offers: the first at once, the others a few at a time when those are painted. */
  showList(most, first = most) {
    this.forget();
    if (this.total && this.found.length) return this.showGroups(most, first);
    this.replace(this.total ? this.nothing() : this.whole);
    this.complete();
  }

  showGroups(most, first) {
    const waiting = [];
    const made = groups(this.data, this.chosen, this.found).flatMap(([name, all]) => {
      const offers = all.slice(0, most - waiting.length);
      if (!offers.length) return [];
      const group = this.group(name);
      const cards = group.querySelector(".kaarten");
      waiting.push(...offers.map((offer) => () => cards.append(card(offer))));
      return [group];
    });
    this.replace(made);
    const add = (number) => {
      for (const one of waiting.splice(0, number)) one();
      if (waiting.length) return this.whenPainted(() => add(STEP));
      if (this.found.length > most) this.list.append(this.moreButton(most));
      this.complete();
    };
    add(first);
  }

  complete() {
    this.whenPainted(() => {
      this.list.ariaBusy = "false";
      this.list.style.minBlockSize = "";
    });
  }

  /** Put these in the list; what stood there is out of sight, and taken apart behind the paint. */
  replace(parts) {
    for (const part of this.list.children) part.classList.add(PAST);
    for (const part of parts) part.classList.remove(PAST);
    if (this.list.firstElementChild !== parts[0]) this.list.prepend(...parts);
    afterPaint(() => { for (const part of this.list.querySelectorAll(`:scope > .${PAST}`)) part.remove(); });
  }

  group(name, offers = []) {
    const towns = this.data.facetten
      .filter((facet) => facet.ruimer.length)
      .flatMap(({ id }) => [...(this.chosen.get(id) ?? [])].map((choice) => this.label(id, choice)));
    const gemeente = towns.length > 1 ? enumeration().format(towns) : towns.join("");
    const explained = template(`zin="${name}_uitleg"`);
    const made = shape("groep", {
      titel: sentence(name, { gemeente }),
      uitleg: explained?.content.textContent,
    });
    made.querySelector(".kaarten").append(...offers.map(card));
    return made;
  }

  moreButton(shown) {
    const part = shape("meer");
    part.firstElementChild.onclick = () => {
      this.showList(shown + PER_PAGE);
      this.list.querySelectorAll(".kaart a")[shown].focus();
    };
    return part;
  }

  /** Nothing fits: which choice to take away, what that gives, and what comes nearest. */
  nothing() {
    const ways = inTheWay(this.data, this.chosen);
    const box = shape("leeg");
    box.hidden = !ways.length;
    box.querySelector("ul").append(...ways.map(({ facet, choice, count: aantal }) => {
      const way = shape("zonder", { keuze: this.label(facet, choice), aantal });
      way.firstElementChild.onclick = () => {
        this.without(facet, choice);
        this.status.focus();
      };
      return way;
    }));
    const facets = [...this.chosen.values()].filter((choices) => choices.size).length;
    const near = nearest(this.judged, facets, MOST_NEAREST).map(({ offer }) => offer);
    return near.length ? [box, this.group("dichtst", near)] : [box];
  }
}

const nav = document.querySelector("[data-facetten]");
if (nav) {
  fetch(nav.dataset.facetten)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))))
    .then((data) => new Panel(nav, data))
    .catch((error) => console.error(error));
}
