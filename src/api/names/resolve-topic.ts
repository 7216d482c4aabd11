import { IsnadError } from '../../errors.js';
import { type TopicRow, withoutArticle } from '../../graph/reading/index.js';
import { prefixOf } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import type { ApiContext } from '../context.js';

/**
 * The id of the topic that a string means: its id, its name in Arabic or English, or one of the terms that signal it. `null` where
 * nothing was given. An id is not looked up: nothing is on a topic that is not there.
 *
 * @throws {IsnadError} `NAME_UNKNOWN`, or `NAME_AMBIGUOUS` with `candidates` for a term of several topics
 */
export async function resolveTopicId(
  { loaders }: ApiContext,
  topic: string | null | undefined,
  argument: string,
): Promise<string | null> {
  if (topic == null || prefixOf(topic) === 'topic') return topic ?? null;
  const topics = await loaders.allTopics.load('all');
  const key = toComparable(topic);
  const named = topics.filter(({ name, nameEn }) => [name, nameEn].some((one) => toComparable(one) === key));
  const found = named.length > 0 ? named : topics.filter(({ terms }) => terms.some((one) => toComparable(one) === key));
  if (found.length === 1) return found[0]!.id;
  throw found.length === 0 ? toUnknown(topic, argument) : toAmbiguous(topic, argument, found);
}

function toComparable(name: string): string {
  return toKey(name.trim()).split(/\s+/u).map(withoutArticle).join(' ');
}

function toUnknown(name: string, argument: string): IsnadError {
  return new IsnadError(
    'NAME_UNKNOWN',
    `"${name}" in "${argument}" is neither the id, nor a name, nor a term of a topic. The field "topics" lists them.`,
    { details: { argument, name, suggestions: [] } },
  );
}

function toAmbiguous(name: string, argument: string, topics: readonly TopicRow[]): IsnadError {
  const list = topics.map(({ id, nameEn }) => `${nameEn} (${id})`).join('; ');
  return new IsnadError(
    'NAME_AMBIGUOUS',
    `"${name}" in "${argument}" is a term of ${topics.length} topics: ${list}. Give the id of the one you mean.`,
    {
      details: {
        argument,
        name,
        candidates: topics.map(({ id, name, nameEn }) => ({ id, name, nameEn, type: 'Topic' })),
      },
    },
  );
}
