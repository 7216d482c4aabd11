/** Mixes a value into a hash: multiplication by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4), then a shift. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A hash of `length` letters of a text, from the start. */
export function hashOfStart(text: string, length = text.length): number {
  let hash = 17;
  for (let i = 0; i < length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** A hash of the last `length` letters of a text. */
export function hashOfEnd(text: string, length: number): number {
  let hash = 31;
  for (let i = 1; i <= length; i++) hash = mix(hash, text.charCodeAt(text.length - i));
  return hash;
}
