// The corpus: a token and its IOB2 tag a line with a tab between, "." ending a sentence.

/** Sentences as pairs of token and tag. */
export function readSentences(text) {
  const sentences = [];
  let pairs = [];
  for (const line of text.split('\n')) {
    const [word, tag] = line.split('\t');
    if (word === undefined || tag === undefined) continue;
    pairs.push([word, tag.trim()]);
    if (word !== '.') continue;
    sentences.push(pairs);
    pairs = [];
  }
  if (pairs.length > 0) sentences.push(pairs);
  return sentences;
}

export function hasNames(pairs) {
  return pairs.some(([, tag]) => tag === 'B-PERS' || tag === 'B-LOC');
}

/**
 * Puts other people and towns into a sentence: what stands around a name says more about the next article than the name does.
 * `people` and `towns` are lists of words each.
 */
export function withOtherNames(pairs, { people, towns, random }) {
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const out = [];
  for (let at = 0; at < pairs.length; at++) {
    const tag = pairs[at][1];
    const inside = tag.replace('B-', 'I-');
    let end = at + 1;
    while (end < pairs.length && pairs[end][1] === inside) end++;
    const isName = tag === 'B-PERS' || (tag === 'B-LOC' && random() < 0.5);
    // A particle may be written onto the first word; such names stay as they are.
    if (!isName || /^[وفبلك]/.test(pairs[at][0])) {
      out.push(pairs[at]);
      continue;
    }
    const words = tag === 'B-PERS' ? toPerson(oneOf(people), end - at, random) : oneOf(towns);
    for (const [i, word] of words.entries()) out.push([word, i === 0 ? tag : inside]);
    at = end - 1;
  }
  return out;
}

/** A full name for a full name, a family name for a single word; "عبد" is written onto the next word as often as not. */
function toPerson(name, length, random) {
  if (length === 1) return name.slice(-1);
  return random() < 0.5
    ? name
    : name
        .join(' ')
        .replace(/(^| )عبد /g, '$1عبد')
        .split(' ');
}
