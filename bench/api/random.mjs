/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32, public domain).
 * @param {number} seed
 * @returns {() => number}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws ranks 0 to `size` - 1, the k-th with a probability in proportion to 1 / k^`skew` (Zipf).
 * @param {() => number} random
 * @param {{ size: number, skew: number }} shape
 * @returns {() => number}
 */
export function createSkewed(random, { size, skew }) {
  const upTo = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += 1 / (rank + 1) ** skew;
    upTo[rank] = total;
  }
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Draws ranks from `from` on so that each order of magnitude is as likely as the next: some of the busiest, most of them not.
 * @param {() => number} random
 * @param {{ from: number, size: number }} range
 * @returns {number}
 */
export function drawRank(random, { from, size }) {
  const start = Math.max(1, Math.min(from, size / 4));
  return Math.min(size - 1, Math.floor(start * (size / start) ** random()));
}
