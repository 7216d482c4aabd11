import type { Clitics } from '../../lexicon/names.js';
import type { Topic } from '../../model/index.js';
import { type NumberedWord, remember, toKey } from '../../text/index.js';
import { toCliticForms, toDefiniteForms } from '../clitic-forms.js';

/** A term as it is written: the comparison keys of its words behind the first, and what is no part of the first. */
export interface TermForm {
  readonly topicId: string;
  readonly rest: readonly string[];
  /** How many letters of the key of the first word are particles and article. */
  readonly skip: number;
}

/** The terms of all topics, ready for look-up in texts of one language. */
export interface TopicIndex {
  /** The terms whose first word it is, with all that may be written onto it, the longest first; `null` for most words. */
  formsOf(first: NumberedWord): readonly TermForm[] | null;
  /** Articles that further words may have. Key. */
  readonly article: string;
}

/** Prepares topics for look-up. */
export function toTopicIndex(topics: readonly Topic[], clitics: Clitics): TopicIndex {
  const forms = new Map<string, TermForm[]>();
  for (const { id, terms } of topics) {
    for (const term of terms) {
      const [first = '', ...rest] = term.split(' ');
      for (const { key, particles } of [...toCliticForms(first, clitics), ...toDefiniteForms(first, clitics)]) {
        const form = { topicId: id, rest: rest.map(toKey), skip: particles.length };
        const others = forms.get(key);
        if (others === undefined) forms.set(key, [form]);
        else others.push(form);
      }
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { formsOf: remember((key) => forms.get(key) ?? null), article: toKey(clitics.article) };
}
