import type {
  CueFlag,
  CueVerb,
  Gender,
  GrammaticalNumber,
  SpeechLexicon,
  VerbEnding,
  VerbTense,
} from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';

/** One written form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly tense: VerbTense;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  /** Whether an object pronoun is attached: the form names its addressee. */
  readonly hasObject: boolean;
}

/** All forms of all cue verbs of a language by their comparison key. Homographs keep the order of the lexicon. */
export function inflectVerbs(lexicon: SpeechLexicon): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const add = (word: string, form: CueForm) => {
    const key = toKey(word);
    const known = forms.get(key);
    if (!known) forms.set(key, [form]);
    else if (!known.some((other) => other.verb === form.verb)) known.push(form);
  };
  for (const verb of lexicon.verbs) {
    for (const ending of lexicon.endings) {
      const word = inflect(verb[ending.of], ending, lexicon.weakLetters);
      if (word === null) continue;
      const { of: tense, gender = null, number = null } = ending;
      add(word, { verb, tense, gender, number, hasObject: false });
      if (ending.of === 'participle') continue;
      const stem = word.slice(0, word.length - ending.ending.length) + (ending.beforeObject ?? ending.ending);
      for (const pronoun of lexicon.objectPronouns)
        add(stem + pronoun, { verb, tense, gender, number, hasObject: true });
    }
  }
  return forms;
}

/** Whether the verb carries a flag of the lexicon. */
export function hasFlag(verb: CueVerb, flag: CueFlag): boolean {
  return verb.flags.includes(flag);
}

function inflect(stem: string | null, ending: VerbEnding, weakLetters: readonly string[]): string | null {
  if (stem === null) return null;
  let word = ending.first === undefined ? stem : ending.first + stem.slice(1);
  if (ending.drop && weakLetters.includes(word.at(-1)!)) word = word.slice(0, -1);
  return word + ending.ending;
}
