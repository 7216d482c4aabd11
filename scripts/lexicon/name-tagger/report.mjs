// Precision, recall and F1 of exact spans.

/** Lines of a report on `tags` and `guess`: lists of indexes into `tagNames` that belong together. */
export function toReport(pairs, tagNames) {
  return toSpanReport(
    pairs.map(({ tags, guess }) => ({ gold: spansOf(tags, tagNames), found: spansOf(guess, tagNames) })),
  );
}

/** Lines of a report on `gold` and `found`: lists of spans as text, each ending with its type. */
export function toSpanReport(pairs) {
  const tally = new Map(
    ['PERSON', 'ORGANIZATION', 'PLACE', 'all'].map((type) => [type, { hit: 0, gold: 0, found: 0 }]),
  );
  for (const { gold, found } of pairs) {
    for (const [type, sums] of tally) {
      const ofType = (span) => type === 'all' || span.endsWith(type);
      sums.gold += gold.filter(ofType).length;
      sums.found += found.filter(ofType).length;
      sums.hit += found.filter((span) => ofType(span) && gold.includes(span)).length;
    }
  }
  return [...tally].map(([type, { hit, gold, found }]) => {
    const [precision, recall, f1] = [hit / found, hit / gold, (2 * hit) / (gold + found)].map((x) => x.toFixed(3));
    return `${type.padEnd(13)} P ${precision} R ${recall} F1 ${f1}  (${hit}/${gold}, ${found} found)`;
  });
}

function spansOf(tags, tagNames) {
  const spans = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] % 2 !== 1) continue;
    let end = at + 1;
    while (end < tags.length && tags[end] === tags[at] + 1) end++;
    spans.push(`${at}-${end}-${tagNames[tags[at]].slice(2)}`);
  }
  return spans;
}
