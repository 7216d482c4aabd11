import type { z } from 'zod';
import type { Authority, AuthorityEntity, EntityType } from '../model/index.js';
import { findNameClashes } from './name-clashes.js';
import { isRecord, type Located, type Problem, toLabel, toProblems } from './problem.js';
import { RECORD_SCHEMAS, SECTIONS, type Section } from './records.js';
import { checkRelations } from './relations.js';
import type { SourceFile } from './source-file.js';
import { checkTopics } from './topics.js';

export interface CheckedAuthority {
  /** What is right in the file; complete where there are no problems. */
  readonly authority: Authority;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

const SECTION_NAMES = Object.keys(SECTIONS) as Section[];
const LIST_NAMES = [...SECTION_NAMES, 'relations', 'topics'] as const;

type Lists = Readonly<Record<(typeof LIST_NAMES)[number], readonly unknown[]>>;

/** Checks every record of an authority file by itself, then what holds between records: identifiers, names, ends of relations. */
export function checkAuthority(source: SourceFile): CheckedAuthority {
  const problems: Problem[] = [];
  const lists = toLists(source, problems);
  const records = SECTION_NAMES.flatMap((section) => checkRecords(section, lists[section], source, problems));
  const { relations, problems: ofRelations } = checkRelations(lists.relations, toTypes(lists), source);
  const { topics, problems: ofTopics } = checkTopics(lists.topics, source);
  problems.push(...ofRelations, ...ofTopics, ...findRepeatedIds(records), ...findNameClashes(records));
  return {
    authority: { entities: records.map(({ entity }) => entity), relations, topics },
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

function toLists(source: SourceFile, problems: Problem[]): Lists {
  const top = isRecord(source.value) ? source.value : {};
  if (!isRecord(source.value)) {
    problems.push({ line: 1, message: `expected the lists ${LIST_NAMES.join(', ')} at the top` });
  }
  for (const key of Object.keys(top)) {
    if ((LIST_NAMES as readonly string[]).includes(key)) continue;
    problems.push({ line: source.lineOf([key]), message: `"${key}" is not one of ${LIST_NAMES.join(', ')}` });
  }
  const listOf = (key: string): readonly unknown[] => {
    const list = top[key] ?? [];
    if (Array.isArray(list)) return list;
    problems.push({ line: source.lineOf([key]), message: `"${key}" is not a list` });
    return [];
  };
  return Object.fromEntries(LIST_NAMES.map((key) => [key, listOf(key)])) as Lists;
}

function checkRecords(section: Section, list: readonly unknown[], source: SourceFile, problems: Problem[]): Located[] {
  return list.flatMap((record, index) => {
    const path = [section, index];
    const checked = RECORD_SCHEMAS[section].safeParse(record);
    if (checked.success) return [{ entity: toEntity(section, checked.data), line: source.lineOf(path) }];
    problems.push(...toProblems(checked.error, path, source, toLabel(record, section, index)));
    return [];
  });
}

/** Taken from the file as it is: a record with a problem of its own is still a known end of a relation. */
function toTypes(lists: Lists): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>();
  for (const section of SECTION_NAMES) {
    for (const record of lists[section]) {
      if (isRecord(record) && typeof record.id === 'string') types.set(record.id, SECTIONS[section].type);
    }
  }
  return types;
}

function findRepeatedIds(records: readonly Located[]): Problem[] {
  const first = new Map<string, number>();
  return records.flatMap(({ entity: { id }, line }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    return earlier === undefined ? [] : [{ line, message: `${id}: this id is taken, by line ${earlier}` }];
  });
}

function toEntity(section: Section, record: z.output<(typeof RECORD_SCHEMAS)[Section]>): AuthorityEntity {
  const { id, nameAr, nameEn, aliases, kind = null, gender = null } = record;
  const [latitude, longitude] = ('location' in record && record.location) || [];
  const location = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  const isOutlet = 'outlet' in record && record.outlet;
  return { id, type: SECTIONS[section].type, nameAr, nameEn, aliases, kind, isOutlet, gender, location };
}
