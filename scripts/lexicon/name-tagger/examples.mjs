// Sentences of the corpus as the tagger sees them. Uses the built program, so that training and tagging read words alike.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = { PERS: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };

/** What training needs of the program built in `dist`. */
export async function loadTagger(dist) {
  const load = (path) => import(pathToFileURL(resolve(dist, path)).href);
  const { lexicons } = await load('lexicon/index.js');
  const { toNameIndex } = await load('extraction/entities/name-index.js');
  return {
    lexicon: lexicons.ar.names,
    names: toNameIndex({ ...lexicons.ar.names, tagger: null }),
    ...(await load('text/tokens.js')),
    ...(await load('extraction/entities/words.js')),
    ...(await load('extraction/entities/tagger/word-facts.js')),
    ...(await load('extraction/entities/tagger/signature.js')),
    ...(await load('extraction/entities/tagger/features.js')),
    ...(await load('extraction/entities/tagger/tagger.js')),
  };
}

/** Our tokens with their tags and features: a token of the corpus that we split passes its tag to its words. */
export function toExample(pairs, tagger) {
  const { tokens, tags } = toTagged(pairs, tagger);
  const document = {
    tokens,
    blocks: [],
    sentences: [{ start: 0, end: tokens.at(-1).end, block: 0, firstToken: 0, endToken: tokens.length }],
  };
  return { tags, features: toFeatures(tagger.toWords(document, tagger.names), tagger), length: tokens.length };
}

function toTagged(pairs, { splitTokens, TAGS }) {
  const tokens = [];
  const tags = [];
  let offset = 0;
  for (const [word, tag] of pairs) {
    const parts = [];
    splitTokens(word, { start: 0, end: word.length }, parts);
    for (const [i, part] of parts.entries()) {
      tokens.push({ ...part, start: part.start + offset, end: part.end + offset });
      const type = part.kind === 'punctuation' ? undefined : TYPES[tag.slice(2)];
      const isInside = tag.startsWith('I-') || i > 0;
      tags.push(type === undefined ? 0 : TAGS.indexOf(`${isInside ? 'I' : 'B'}-${type}`));
    }
    offset += word.length + 1;
  }
  // I without a B before it opens a name all the same.
  for (const [i, tag] of tags.entries()) {
    const isInside = tag > 0 && tag % 2 === 0;
    if (isInside && tags[i - 1] !== tag && tags[i - 1] !== tag - 1) tags[i] = tag - 1;
  }
  return { tokens, tags: Uint8Array.from(tags) };
}

/** The features of every word, as hashes: single before joint ones. */
function toFeatures(words, tagger) {
  const { OFFSETS, SINGLE_FEATURES, JOINT_FEATURES, OUTSIDE, OUTSIDE_FACTS, NO_FACTS } = tagger;
  const perWord = SINGLE_FEATURES + JOINT_FEATURES;
  const facts = tagger.toWordFacts(words, tagger.names);
  const { length } = words.words;
  const signatures = words.words.map(({ token, readings, facts }) => {
    const { kind } = token;
    // As `Tagger` does: any number is the same one.
    const key = kind === 'number' ? '0' : token.key;
    return tagger.toSignature({ kind, key, readings, facts: kind === 'word' ? facts : NO_FACTS });
  });
  const sentence = new tagger.TaggerSentence(length);
  for (let at = 0; at < length; at++) sentence.set(at, signatures[at], facts[at]);
  for (let i = 0; i < tagger.MARGIN; i++) sentence.set(length + i, OUTSIDE, OUTSIDE_FACTS);
  const features = new Int32Array(length * perWord);
  for (let at = 0; at < length; at++) {
    const own = features.subarray(at * perWord, (at + 1) * perWord);
    let end = 0;
    for (const offset of OFFSETS)
      end = tagger.writeSingleFeatures(signatures[at + offset] ?? OUTSIDE, offset, own, end);
    tagger.writeJointFeatures(sentence, at, own, end);
  }
  return features;
}
