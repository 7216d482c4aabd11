import type { z } from 'zod';
import type { Authority, AuthorityEntity, CuratedRelation } from '../model/index.js';
import { findNameClashes } from './name-clashes.js';
import { RECORD_SCHEMAS, RELATION_ENDS, RELATION_SCHEMA, SECTIONS, type Section } from './records.js';
import type { SourceFile } from './source-file.js';

export interface Problem {
  /** 1-based. */
  readonly line: number;
  /** What is wrong, beginning with the record. */
  readonly message: string;
}

export interface CheckedAuthority {
  /** What is right in the file; complete where there are no problems. */
  readonly authority: Authority;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** An entity and the line that its record begins on. */
export interface Located {
  readonly entity: AuthorityEntity;
  readonly line: number;
}

/** Checks every record of an authority file by itself, then what holds between records: identifiers, names, ends of relations. */
export function checkAuthority(source: SourceFile): CheckedAuthority {
  const problems: Problem[] = [];
  const lists = toLists(source, problems);
  const records = SECTION_NAMES.flatMap((section) => checkRecords(section, lists[section], source, problems));
  const relations = checkRelations(lists, source, problems);
  problems.push(...findRepeatedIds(records), ...findNameClashes(records));
  return {
    authority: { entities: records.map(({ entity }) => entity), relations },
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

const SECTION_NAMES = Object.keys(SECTIONS) as Section[];
const LIST_NAMES = [...SECTION_NAMES, 'relations'] as const;

type Lists = Readonly<Record<(typeof LIST_NAMES)[number], readonly unknown[]>>;

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
    const checked = RECORD_SCHEMAS[section].safeParse(record);
    if (checked.success) return [{ entity: toEntity(section, checked.data), line: source.lineOf([section, index]) }];
    const label = toLabel(record, section, index);
    problems.push(...toProblems(checked.error, [section, index], label, source));
    return [];
  });
}

function checkRelations(lists: Lists, source: SourceFile, problems: Problem[]): CuratedRelation[] {
  // Taken from the file as it is: a record with a problem of its own is still a known end.
  const types = new Map<unknown, string>(
    SECTION_NAMES.flatMap((section) =>
      lists[section].map((record) => [isRecord(record) ? record.id : undefined, SECTIONS[section].type] as const),
    ),
  );
  const seen = new Set<string>();
  return lists.relations.flatMap((value, index) => {
    const path = ['relations', index];
    const checked = RELATION_SCHEMA.safeParse(value);
    if (!checked.success) {
      problems.push(...toProblems(checked.error, path, toLabel(value, 'relations', index), source));
      return [];
    }
    const [from, type, to] = checked.data;
    const label = `${from} ${type} ${to}`;
    const wrong = [
      ...wrongEnd(from, types.get(from), RELATION_ENDS[type].from),
      ...wrongEnd(to, types.get(to), RELATION_ENDS[type].to),
      ...(from === to ? ['leads from a record to itself'] : []),
      ...(seen.has(label) ? ['stands here twice'] : []),
    ];
    seen.add(label);
    problems.push(...wrong.map((message) => ({ line: source.lineOf(path), message: `${label}: ${message}` })));
    return [{ from, type, to }];
  });
}

function wrongEnd(id: string, type: string | undefined, allowed: readonly string[]): string[] {
  if (type === undefined) return [`no record has the id ${id}`];
  return allowed.includes(type) ? [] : [`${id} is a ${type}, expected ${allowed.join(' or ')}`];
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

function toProblems(error: z.ZodError, path: readonly PropertyKey[], label: string, source: SourceFile): Problem[] {
  return error.issues.map((issue) => ({
    line: source.lineOf([...path, ...issue.path]),
    message: [label, ...(issue.path.length > 0 ? [issue.path.join('.')] : []), issue.message].join(': '),
  }));
}

function toLabel(value: unknown, list: string, index: number): string {
  if (isRecord(value) && typeof value.id === 'string') return value.id;
  return Array.isArray(value) ? value.join(' ') : `number ${index + 1} of ${list}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
