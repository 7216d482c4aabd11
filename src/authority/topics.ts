import type { Topic } from '../model/index.js';
import { type Problem, toLabel, toProblems } from './problem.js';
import { TOPIC_SCHEMA } from './records.js';
import type { SourceFile } from './source-file.js';

/** Checks the topics of an authority file: each by itself, then that no id and no term of one topic stands there twice. */
export function checkTopics(
  list: readonly unknown[],
  source: SourceFile,
): { readonly topics: readonly Topic[]; readonly problems: readonly Problem[] } {
  const topics: Topic[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, value] of list.entries()) {
    const path = ['topics', index];
    const checked = TOPIC_SCHEMA.safeParse(value);
    if (!checked.success) {
      problems.push(...toProblems(checked.error, path, source, toLabel(value, 'topics', index)));
      continue;
    }
    const { id, terms } = checked.data;
    const repeated = terms.filter((term, at) => terms.indexOf(term) < at).map((term) => `"${term}" stands here twice`);
    const wrong = [...(ids.has(id) ? ['this id is taken'] : []), ...repeated];
    ids.add(id);
    problems.push(...wrong.map((message) => ({ line: source.lineOf(path), message: `${id}: ${message}` })));
    topics.push(checked.data);
  }
  return { topics, problems };
}
