// What fits the choices of a reader, and how many: the one place that knows the rule.
//
// Choices within a facet widen (this or that), facets narrow (this and that). What we do not
// know of an offer matches every choice and is counted apart. In a facet with `ruimer`, what
// is for all of the region matches every municipality, the nearest first. Nothing here knows
// the page: `data` is facetten.json, `chosen` a Map of facet -> Set of choices.

/** How an offer stands to the choices: what it misses, what is unknown, how far it is. */
function judge(facets, offer, chosen) {
  const found = { offer, missed: [], unknown: false, distance: 0 };
  for (const facet of facets) {
    const wanted = chosen.get(facet.id);
    if (!wanted?.size) continue;
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

/** The offers that fit, in their own order: what is certain and near first. */
export function find({ facetten, aanbod }, chosen) {
  return aanbod
    .map((offer) => judge(facetten, offer, chosen))
    .filter(({ missed }) => !missed.length)
    .sort((a, b) => a.unknown - b.unknown || a.distance - b.distance);
}

/** Per facet: how many fit each choice given the other facets, and of how many we do not know. */
export function count({ facetten, aanbod }, chosen) {
  const judged = aanbod.map((offer) => judge(facetten, offer, chosen));
  return new Map(facetten.map((facet) => {
    const left = judged
      .filter(({ missed }) => missed.every((id) => id === facet.id))
      .map(({ offer }) => offer.heeft[facet.id]);
    const known = left.filter((has) => has);
    const fitting = (choice) => known.filter((has) => distanceTo(facet, has, new Set([choice])) >= 0);
    return [facet.id, {
      choices: new Map(facet.keuzes.map((choice) => [choice, fitting(choice).length])),
      unknown: left.length - known.length,
    }];
  }));
}

/** The single choices that stand in the way, and how many fit without each: most first. */
export function inTheWay(data, chosen) {
  const each = [...chosen].flatMap(([facet, choices]) => [...choices].map((choice) => {
    const others = new Map(chosen);
    others.set(facet, new Set([...choices].filter((one) => one !== choice)));
    return { facet, choice, count: find(data, others).length };
  }));
  return each.filter((one) => one.count).sort((a, b) => b.count - a.count);
}

/** The offers that fit most facets, at least one. */
export function nearest({ facetten, aanbod }, chosen, most) {
  const facets = [...chosen.values()].filter((choices) => choices.size).length;
  return aanbod
    .map((offer) => judge(facetten, offer, chosen))
    .filter(({ missed }) => missed.length < facets)
    .sort((a, b) =>
      a.missed.length - b.missed.length || a.unknown - b.unknown || a.distance - b.distance)
    .slice(0, most);
}
