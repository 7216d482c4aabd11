import type { CuratedRelation, EntityType } from '../model/index.js';
import { type Problem, toLabel, toProblems } from './problem.js';
import { RELATION_ENDS, RELATION_SCHEMA } from './records.js';
import type { SourceFile } from './source-file.js';

/** Checks the relations of an authority file against the types of the records that they may join, by id. */
export function checkRelations(
  list: readonly unknown[],
  types: ReadonlyMap<string, EntityType>,
  source: SourceFile,
): { readonly relations: readonly CuratedRelation[]; readonly problems: readonly Problem[] } {
  const seen = new Set<string>();
  const relations: CuratedRelation[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of list.entries()) {
    const path = ['relations', index];
    const label = toLabel(value, 'relations', index);
    const checked = RELATION_SCHEMA.safeParse(value);
    if (!checked.success) {
      problems.push(...toProblems(checked.error, path, source, label));
      continue;
    }
    const [from, type, to] = checked.data;
    const wrong = [
      ...wrongEnd(from, types.get(from), RELATION_ENDS[type].from),
      ...wrongEnd(to, types.get(to), RELATION_ENDS[type].to),
      ...(from === to ? ['leads from a record to itself'] : []),
      ...(seen.has(label) ? ['stands here twice'] : []),
    ];
    seen.add(label);
    problems.push(...wrong.map((message) => ({ line: source.lineOf(path), message: `${label}: ${message}` })));
    relations.push({ from, type, to });
  }
  return { relations, problems };
}

function wrongEnd(id: string, type: EntityType | undefined, allowed: readonly EntityType[]): string[] {
  if (type === undefined) return [`no record has the id ${id}`];
  return allowed.includes(type) ? [] : [`${id} is a ${type}, expected ${allowed.join(' or ')}`];
}
