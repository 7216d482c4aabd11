import type { NominalCue, SpeechLexicon, SpeechWords, SubjectFirstGrammar } from '../../lexicon/index.js';
import { type NumberedWord, remember, toKey } from '../../text/index.js';
import { type DayNames, toDayNames } from './day-names.js';
import { type CueForm, inflectVerbs } from './inflection.js';
import { type PhraseSet, toPhraseSet } from './phrases.js';
import { type SourceNoun, toSourceNouns } from './source-nouns.js';
import { inflectNouns, mayBeClitic, type SpeechNoun } from './speech-nouns.js';

/** A nominal cue with the keys of its words. */
export interface NominalPattern {
  readonly cue: NominalCue;
  readonly keys: readonly string[];
  readonly prepositionKey: string | null;
}

/** What a cue may be that begins with a word, one bit each. */
export const OPENS = { clause: 1, nominal: 2, saying: 4, verb: 8, noun: 16 } as const;

/** A speech lexicon made ready for look-up by comparison key. */
export interface SpeechIndex {
  readonly lexicon: SpeechLexicon;
  readonly forms: ReadonlyMap<string, readonly CueForm[]>;
  /** The nouns of cue verbs by their key. */
  readonly nouns: ReadonlyMap<string, SpeechNoun>;
  /** By the key of the first word, the longest pattern first. */
  readonly nominals: ReadonlyMap<string, readonly NominalPattern[]>;
  readonly clauseCues: PhraseSet;
  readonly words: { readonly [K in keyof SpeechWords]: PhraseSet };
  /** `null` where the verb comes before its subject. */
  readonly subjectFirst: { readonly [K in keyof SubjectFirstGrammar]: PhraseSet } | null;
  readonly sourceNouns: ReadonlyMap<string, SourceNoun>;
  readonly days: DayNames;
  readonly upcoming: PhraseSet;
  readonly elsewhere: PhraseSet;
  /** The bits of `OPENS` of a word, a conjunction in front of it or not; 0 for most words, which are passed over with this one look-up. */
  opensCue(word: NumberedWord): number;
}

const known = new WeakMap<SpeechLexicon, SpeechIndex>();

/** The index of a lexicon; built once for each. */
export function toSpeechIndex(lexicon: SpeechLexicon): SpeechIndex {
  const before = known.get(lexicon);
  if (before) return before;
  const index = {
    lexicon,
    forms: inflectVerbs(lexicon),
    nouns: inflectNouns(lexicon),
    nominals: toPatterns(lexicon.nominalCues),
    clauseCues: toPhraseSet(lexicon.clauseCues),
    words: toPhraseSets(lexicon.words),
    subjectFirst: lexicon.subjectFirst && toPhraseSets(lexicon.subjectFirst),
    sourceNouns: toSourceNouns(lexicon.words),
    days: toDayNames(lexicon.days),
    upcoming: toPhraseSet(lexicon.days.upcoming),
    elsewhere: toPhraseSet(lexicon.days.elsewhere),
  };
  const whole = { ...index, opensCue: toOpenings(index) };
  known.set(lexicon, whole);
  return whole;
}

function toOpenings({
  lexicon,
  forms,
  nouns,
  nominals,
  words,
}: Omit<SpeechIndex, 'opensCue'>): SpeechIndex['opensCue'] {
  const openings = new Map<string, number>();
  const add = (keys: Iterable<string>, bit: number) => {
    for (const key of keys) openings.set(key, (openings.get(key) ?? 0) | bit);
  };
  const firstWords = (phrases: readonly string[]) => phrases.map((phrase) => toKey(phrase.split(' ')[0]!));
  add(firstWords([...lexicon.clauseCues, ...lexicon.words.comparisons]), OPENS.clause);
  add(nominals.keys(), OPENS.nominal);
  add(firstWords(lexicon.words.speechNouns), OPENS.saying);
  add(forms.keys(), OPENS.verb);
  add(nouns.keys(), OPENS.noun);
  const openingsOf = (key: string) => openings.get(key) ?? 0;
  return remember((key) => openingsOf(key) | (mayBeClitic(key, words) ? openingsOf(key.slice(1)) : 0));
}

/** By name. In one order for all languages: V8 compiles a rule anew for every order in which an object got its properties. */
function toPhraseSets<T extends object>(words: T): { readonly [K in keyof T]: PhraseSet } {
  const lists = Object.entries(words).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  lists.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(lists.map(([name, list]) => [name, toPhraseSet(list)])) as { [K in keyof T]: PhraseSet };
}

function toPatterns(cues: readonly NominalCue[]): Map<string, NominalPattern[]> {
  const patterns = new Map<string, NominalPattern[]>();
  for (const cue of cues) {
    const keys = cue.words.map(toKey);
    const pattern = { cue, keys, prepositionKey: cue.preposition === undefined ? null : toKey(cue.preposition) };
    const others = patterns.get(keys[0]!);
    if (others) others.push(pattern);
    else patterns.set(keys[0]!, [pattern]);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return patterns;
}
