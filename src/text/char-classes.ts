/** What a UTF-16 code unit is to the tokenizer. */
export const CLASS = {
  UNKNOWN: 0,
  SPACE: 1,
  INVISIBLE: 2,
  MARK: 3,
  LETTER: 4,
  LATIN: 5,
  DIGIT: 6,
  OTHER: 7,
  SURROGATE: 8,
} as const;

export type CharClass = (typeof CLASS)[keyof typeof CLASS];

/** Filled as characters occur: looking up is many times faster than a regular expression with Unicode properties. */
const classes = new Uint8Array(0x10000);

/** The class of the code unit; surrogates have one of their own, since only the pair tells more. */
export function classOf(code: number): CharClass {
  const known = classes[code] as CharClass;
  if (known !== CLASS.UNKNOWN) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? CLASS.SURROGATE : classify(String.fromCharCode(code));
  classes[code] = found;
  return found;
}

/** The class of a character outside the basic plane. */
export function classOfPair(character: string): CharClass {
  return classify(character);
}

const TESTS: readonly (readonly [RegExp, CharClass])[] = [
  [/^\s$/, CLASS.SPACE],
  [/^[\p{Cf}\p{Cc}]$/u, CLASS.INVISIBLE],
  [/^\p{M}$/u, CLASS.MARK],
  [/^\p{Nd}$/u, CLASS.DIGIT],
  // A tatweel that no letter stands before is a dash; inside a word the tokenizer takes it for a mark.
  [/^\u0640$/, CLASS.OTHER],
  [/^(?=\p{L})\p{sc=Latin}$/u, CLASS.LATIN],
  [/^\p{L}$/u, CLASS.LETTER],
];

function classify(character: string): CharClass {
  return TESTS.find(([pattern]) => pattern.test(character))?.[1] ?? CLASS.OTHER;
}
