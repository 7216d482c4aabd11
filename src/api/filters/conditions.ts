import type { Condition, ListProperty } from '../../graph/reading/index.js';
import { toKey } from '../../text/index.js';
import type { DateFilter, NameFilter, NumberFilter, StringFilter } from './value.filters.js';

/** What a client may leave out or give as null, which is the same. */
export type Given<T> = T | null | undefined;

/** The conditions of what is given; none for what is not. */
export function given<T>(value: Given<T>, toCondition: (value: T) => Condition): Condition[] {
  return value == null ? [] : [toCondition(value)];
}

/** The part of `cypher/lists/conditions.cypher` with that name, for what is given. */
export function test(name: string, value: unknown): Condition[] {
  return given(value, (known) => ({ test: name, value: known }));
}

/** A comparison of a property, for what is given. */
export function compare(property: ListProperty, comparison: string, value: unknown): Condition[] {
  return given(value, (known) => ({ test: comparison, property, value: known }));
}

export function compareText(property: ListProperty, filter: Given<StringFilter>): Condition[] {
  if (filter == null) return [];
  return [
    ...compare(property, 'equals', filter.eq),
    ...compare(property, 'in', filter.in),
    ...compare(property, 'contains', filter.contains),
    ...compare(property, 'startsWith', filter.startsWith),
    ...compare(property, 'endsWith', filter.endsWith),
    ...compare(property, 'exists', filter.exists),
  ];
}

export function compareNames(filter: Given<NameFilter>): Condition[] {
  if (filter == null) return [];
  const toNameKey = (name: string) => toKey(name.trim());
  return [
    ...given(filter.eq, (name) => ({ test: 'nameEquals', value: toNameKey(name) })),
    ...given(filter.in, (names) => ({ test: 'nameIn', value: names.map(toNameKey) })),
    ...given(filter.contains, (name) => ({ test: 'nameContains', value: toNameKey(name) })),
    ...given(filter.startsWith, (name) => ({ test: 'nameStartsWith', value: toNameKey(name) })),
  ];
}

export function compareDay(property: ListProperty, filter: Given<DateFilter>): Condition[] {
  if (filter == null) return [];
  return [
    ...compare(property, 'on', filter.eq),
    ...compare(property, 'from', filter.from),
    ...compare(property, 'to', filter.to),
    ...compare(property, 'exists', filter.exists),
  ];
}

export function compareNumber(property: ListProperty, filter: Given<NumberFilter>): Condition[] {
  if (filter == null) return [];
  return [
    ...compare(property, 'equals', filter.eq),
    ...compare(property, 'min', filter.min),
    ...compare(property, 'max', filter.max),
  ];
}
