import table from '../../lexicon/ar/romanization.json' with { type: 'json' };

const LETTERS: Readonly<Record<string, string>> = table.letters;
const GLIDES: Readonly<Record<string, { readonly consonant: string; readonly vowel: string } | undefined>> =
  table.glides;
const PUNCTUATION: Readonly<Record<string, string>> = table.punctuation;

const ARABIC_WORD = /[\p{Script=Arabic}\p{Mn}\u0640]+/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Tatweel and invisible marks that only concern how Arabic is drawn. */
const UNDRAWN = /[\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Arabic text in Latin letters for tools that draw Arabic wrongly: letter by letter after the table in
 * `lexicon/ar/romanization.json`. Short vowels, which Arabic leaves unwritten, are left out. Other scripts pass
 * unchanged.
 */
export function romanize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNDRAWN, '')
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u060C\u061B\u061F\u066A-\u066C\u00AB\u00BB]/g, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(ARABIC_WORD, romanizeWord);
}

/** A name in Latin letters, its words with capitals, the article before them without. */
export function romanizeName(name: string): string {
  return romanize(name).replace(/\p{L}[\p{L}']*/gu, (word, at: number, whole: string) =>
    word === 'al' && whole[at + word.length] === '-' ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

function romanizeWord(word: string): string {
  const { letters: article, latin } = table.article;
  // Alef and lam alone, or before a single letter, are not the article.
  const hasArticle = word.startsWith(article) && word.length > article.length + 1;
  const rest = hasArticle ? word.slice(article.length) : word;
  // In normal form the sign of doubling stands behind the vowel sign, and it doubles the letter before that.
  const letters = [...rest.replace(/([\u064B-\u0650])\u0651/g, '\u0651$1')];
  const romanized = letters.map((_, at) => romanizeLetter(letters, at)).join('');
  // A vowel sign and the letter that lengthens it are one vowel.
  return (hasArticle ? latin : '') + romanized.replace(/([aiu])\1+/g, '$1');
}

function romanizeLetter(letters: readonly string[], at: number): string {
  const letter = letters[at]!;
  const glide = GLIDES[letter];
  if (glide !== undefined) return at === 0 || isVowel(letters[at + 1]) ? glide.consonant : glide.vowel;
  if (letter === table.doubling)
    return LETTERS[letters[at - 1] ?? ''] ?? GLIDES[letters[at - 1] ?? '']?.consonant ?? '';
  return LETTERS[letter] ?? letter;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && /^[aui]/.test(LETTERS[letter] ?? '');
}
