import { groupBy, slice } from '../model/index.js';
import type { Comparison, Expected } from './compare.js';
import type { GoldStatement } from './gold.js';
import { type NameRule, nameWords } from './names.js';
import { EXACT } from './overlap.js';

/** How annotated statements of one kind were found: counts, so that rows can be added up. */
export interface PhenomenonRow {
  /** What is told apart: mode, speaker type, … */
  readonly phenomenon: string;
  readonly value: string;
  readonly gold: number;
  readonly found: number;
  /** Found with nearly all characters right. */
  readonly exact: number;
  readonly speakerRight: number;
  readonly about: { readonly gold: number; readonly hit: number };
}

type Classify = (gold: GoldStatement, text: string, rule: NameRule) => string;

/** What statements differ in, read from the annotation alone: a row does not change with what was extracted. */
const PHENOMENA: Readonly<Record<string, Classify>> = {
  mode: ({ mode }) => mode,
  'speaker type': ({ speakerType }) => speakerType,
  'source at the cue': sourceKind,
  via: ({ via }) => (via.length === 0 ? 'nobody' : via.length === 1 ? 'one' : 'a chain'),
  content: ({ content }) => (content.length === 1 ? 'one span' : 'several spans'),
  length: ({ content }, text) => lengthBand(content.map((span) => slice(text, span)).join(' ')),
  about: ({ about }) => (about.length === 0 ? 'nobody' : about.length === 1 ? 'one' : 'several'),
};

/** A row for each value of each phenomenon that the gold holds, the frequent ones first. */
export function toPhenomena(comparisons: readonly Comparison[], rule: NameRule): readonly PhenomenonRow[] {
  return Object.entries(PHENOMENA).flatMap(([phenomenon, classify]) => {
    const valued = comparisons.flatMap(({ text, expected }) =>
      expected.map((one) => ({ ...one, value: classify(one.gold, text, rule) })),
    );
    return [...groupBy(valued, ({ value }) => value)]
      .map(([value, members]) => toRow(phenomenon, value, members))
      .sort((a, b) => b.gold - a.gold || (a.value < b.value ? -1 : 1));
  });
}

function toRow(phenomenon: string, value: string, members: readonly Expected[]): PhenomenonRow {
  const found = members.flatMap((member) => member.found ?? []);
  return {
    phenomenon,
    value,
    gold: members.length,
    found: found.length,
    exact: found.filter(({ overlap }) => overlap >= EXACT).length,
    speakerRight: found.filter(({ isSpeakerRight }) => isSpeakerRight).length,
    about: {
      gold: members.reduce((total, { gold }) => total + gold.about.length, 0),
      hit: found.reduce((total, { about }) => total + about.hits, 0),
    },
  };
}

/** Whether the text gives the speaker at the cue by name, otherwise, by a pronoun, or leaves it to the verb. */
function sourceKind({ source, speaker }: GoldStatement, text: string, rule: NameRule): string {
  if (source === null) return 'implied';
  const words = nameWords(slice(text, source), rule);
  if (words.length === 1 && rule.pronouns.has(words[0]!)) return 'pronoun';
  const name = nameWords(speaker, rule);
  if (name.every((word) => words.includes(word))) return 'the whole name';
  return name.some((word) => words.includes(word)) ? 'a part of the name' : 'described';
}

const LENGTH_BANDS = [
  { upTo: 10, label: 'up to 10 words' },
  { upTo: 25, label: '11 to 25 words' },
  { upTo: 50, label: '26 to 50 words' },
];

function lengthBand(content: string): string {
  const words = content.split(/\s+/).length;
  return LENGTH_BANDS.find(({ upTo }) => words <= upTo)?.label ?? 'over 50 words';
}
