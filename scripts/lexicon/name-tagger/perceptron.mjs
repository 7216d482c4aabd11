// An averaged structured perceptron (Collins 2002).

const NEVER = -30_000;
/** Features seen less often say little about other texts. */
const MIN_COUNT = 2;
/** So often what a group of features knows is hidden from training, so that the tagger learns to do without. */
const HIDDEN = 0.15;

/**
 * Trains on examples of `tags` and `features` (`perWord` a word, hashes). `groups` lists features that are hidden together now and then.
 * Gives the mean of `models` models that differ in the order of the examples and in what was hidden, times `scale`, as whole numbers: one
 * model by itself owes some of its weights to chance.
 */
export function train(examples, { models, ...options }) {
  const { tagCount, bits, scale } = options;
  const mean = { emission: new Float64Array(2 ** bits * tagCount), transition: new Float64Array(tagCount * tagCount) };
  const counts = new Uint32Array(2 ** bits);
  for (const { features } of examples) for (const feature of features) counts[feature & (2 ** bits - 1)]++;
  for (let model = 0; model < models; model++) {
    const { emission, transition } = trainOne(examples, { ...options, counts });
    for (const [i, weight] of emission.entries()) mean.emission[i] += (weight * scale) / models;
    for (const [i, weight] of transition.entries()) mean.transition[i] += (weight * scale) / models;
  }
  forbid(mean.transition, tagCount);
  return {
    emission: Int8Array.from(mean.emission, (weight) => Math.max(-127, Math.min(127, Math.round(weight)))),
    transition: mean.transition.map((weight) => Math.round(weight)),
  };
}

/** One model: weights averaged over all steps. */
function trainOne(examples, { counts, tagCount, perWord, groups, bits, epochs, random, log }) {
  const emission = toAveraged(2 ** bits * tagCount);
  const transition = toAveraged(tagCount * tagCount);
  forbid(transition.now, tagCount);
  const order = [...examples];
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const example of order) {
      const rows = toSeenRows(example, { mask: 2 ** bits - 1, counts, groups, perWord, random });
      const guess = decode(rows, example.length, { emission: emission.now, transition: transition.now, tagCount });
      wrong += learn(example.tags, guess, rows, { emission, transition, tagCount, step });
      step++;
    }
    log(`epoch ${epoch}: ${wrong} words wrong`);
  }
  return { emission: emission.average(step), transition: transition.average(step) };
}

/** The best tags of a sentence whose words have the rows `rows` (-1 for none). */
export function decode(rows, length, { emission, transition, tagCount }) {
  const perWord = rows.length / length;
  const scores = new Float64Array(length * tagCount);
  const back = new Uint8Array(length * tagCount);
  for (let at = 0; at < length; at++) {
    const to = at * tagCount;
    for (let f = at * perWord; f < (at + 1) * perWord; f++) {
      if (rows[f] < 0) continue;
      const row = rows[f] * tagCount;
      for (let t = 0; t < tagCount; t++) scores[to + t] += emission[row + t];
    }
    for (let t = 0; t < tagCount; t++) {
      let best = Number.NEGATIVE_INFINITY;
      // Before the first word stands an O.
      for (let p = 0; p < (at === 0 ? 1 : tagCount); p++) {
        const score = (at === 0 ? 0 : scores[to - tagCount + p]) + transition[p * tagCount + t];
        if (score <= best) continue;
        best = score;
        back[to + t] = p;
      }
      scores[to + t] += best;
    }
  }
  const tags = new Uint8Array(length);
  const last = (length - 1) * tagCount;
  let tag = 0;
  for (let t = 1; t < tagCount; t++) if (scores[last + t] > scores[last + tag]) tag = t;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * tagCount + tag];
  }
  return tags;
}

/** Moves the weights from the guess towards the tags; returns how many words were wrong. */
function learn(tags, guess, rows, { emission, transition, tagCount, step }) {
  const perWord = rows.length / tags.length;
  let wrong = 0;
  for (let at = 0; at < tags.length; at++) {
    const [right, guessed] = [tags[at], guess[at]];
    const [rightBefore, guessedBefore] = at === 0 ? [0, 0] : [tags[at - 1], guess[at - 1]];
    if (right !== guessed) {
      wrong++;
      for (let f = at * perWord; f < (at + 1) * perWord; f++) {
        if (rows[f] < 0) continue;
        emission.add(rows[f] * tagCount + right, 1, step);
        emission.add(rows[f] * tagCount + guessed, -1, step);
      }
    }
    if (right === guessed && rightBefore === guessedBefore) continue;
    transition.add(rightBefore * tagCount + right, 1, step);
    transition.add(guessedBefore * tagCount + guessed, -1, step);
  }
  return wrong;
}

/** The rows of an example's features, -1 where a feature is too rare or hidden this time. */
function toSeenRows({ features, length }, { mask, counts, groups, perWord, random }) {
  const rows = features.map((feature) => (counts[feature & mask] < MIN_COUNT ? -1 : feature & mask));
  for (let at = 0; at < length; at++) {
    for (const group of groups) {
      if (random() < HIDDEN) for (const feature of group) rows[at * perWord + feature] = -1;
    }
  }
  return rows;
}

/** Weights and the sum that their average over all steps is worked out from. */
function toAveraged(size) {
  const now = new Float64Array(size);
  const sums = new Float64Array(size);
  return {
    now,
    add(index, by, step) {
      now[index] += by;
      sums[index] += by * step;
    },
    average: (steps) => now.map((weight, i) => weight - sums[i] / steps),
  };
}

/** An inside tag follows only its own begin or inside tag. */
function forbid(transitions, tagCount) {
  for (let from = 0; from < tagCount; from++) {
    for (let to = 2; to < tagCount; to += 2) {
      if (from !== to && from !== to - 1) transitions[from * tagCount + to] = NEVER;
    }
  }
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
