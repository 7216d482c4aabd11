import type { Lexicons } from '../lexicon/index.js';
import type { ArticleMetadata, Language } from '../model/index.js';
import { CLASS } from './char-classes.js';
import { toKey } from './keys.js';
import { classAt, widthAt } from './tokens.js';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 1500;
const TATWEEL = 0x0640;
const NON_JOINER = 0x200c;
const SCRIPTS = { Arabic: toScriptTest(/^\p{sc=Arabic}/u), Latin: toScriptTest(/^\p{sc=Latin}/u) } as const;
/** A text in which more of the words have letters of other languages of the script is in one of those. */
const MOST_FOREIGN_WORDS = 0.06;
/** A text in which fewer of the words are of its script quotes it at most. */
const FEWEST_OWN_WORDS = 0.3;
/** In a text of fewer words (a headline) the function words say nothing. */
const FEWEST_WORDS = 12;

/** What is looked for in a text, of one language. */
interface Signs {
  readonly lang: Language;
  /** Whether a word begins with a letter of the script. */
  readonly isOfScript: (word: string) => boolean;
  readonly foreignLetters: RegExp;
  readonly stopWords: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly leastTellingWords: number;
}

const signsOf = new WeakMap<Lexicons, readonly Signs[]>();

/**
 * The language of an article: the one that its metadata state, else the one whose script, letters and function words it shows; `null` where
 * that is a language without a lexicon.
 */
export function findLanguage(text: string, metadata: ArticleMetadata, lexicons: Lexicons): Language | null {
  if (metadata.lang !== undefined) {
    const primary = metadata.lang.toLowerCase().split(/[-_]/)[0]!;
    return primary in lexicons ? (primary as Language) : null;
  }
  const sample = text.slice(0, SAMPLE);
  const words = splitWords(sample);
  let best: Language | null = null;
  let most = words.length * FEWEST_OWN_WORDS;
  for (const signs of toSigns(lexicons)) {
    const own = words.filter(signs.isOfScript);
    if (own.length <= most || !isWrittenIn(own, sample, signs)) continue;
    best = signs.lang;
    most = own.length;
  }
  return best;
}

/** Whether the words of one script are in the language, and not in another that is written with it. */
function isWrittenIn(words: readonly string[], sample: string, signs: Signs): boolean {
  const isForeign = (word: string) => signs.foreignLetters.test(word);
  if (isForeign(sample) && words.filter(isForeign).length > words.length * MOST_FOREIGN_WORDS) return false;
  if (words.length < FEWEST_WORDS) return true;
  const fewest = words.length * signs.leastTellingWords;
  let telling = 0;
  for (let i = 0; i < words.length && telling < fewest; i++) if (isTelling(toKey(words[i]!), signs)) telling++;
  return telling >= fewest;
}

function isTelling(key: string, { stopWords, beginnings }: Signs): boolean {
  return stopWords.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}

/** The runs of letters and their marks. Marks, tatweel and non-joiner are no letters to the tokenizer where they stand alone. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const next = at + widthAt(text, at, text.length);
    if (!isOfWord(text, at)) {
      if (start < at) words.push(text.slice(start, at));
      start = next;
    }
    at = next;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}

function isOfWord(text: string, at: number): boolean {
  const kind = classAt(text, at, text.length);
  if (kind === CLASS.LETTER || kind === CLASS.LATIN || kind === CLASS.MARK) return true;
  const code = text.charCodeAt(at);
  return code === TATWEEL || code === NON_JOINER;
}

/** Whether words begin as a pattern says, found out once for each first unit: Unicode properties are slow to test. */
function toScriptTest(pattern: RegExp): (word: string) => boolean {
  const known = new Map<number, boolean>();
  return (word) => {
    const first = word.codePointAt(0)!;
    const before = known.get(first);
    if (before !== undefined) return before;
    const isOf = pattern.test(word);
    known.set(first, isOf);
    return isOf;
  };
}

function toSigns(lexicons: Lexicons): readonly Signs[] {
  const known = signsOf.get(lexicons);
  if (known) return known;
  const signs = Object.values(lexicons).map(({ lang, text }) => ({
    lang,
    isOfScript: SCRIPTS[text.script],
    foreignLetters: new RegExp(`[${text.foreignLetters}]`, 'iu'),
    stopWords: new Set(text.stopWords.map(toKey)),
    beginnings: text.wordBeginnings.map(toKey),
    leastTellingWords: text.leastTellingWords,
  }));
  signsOf.set(lexicons, signs);
  return signs;
}
