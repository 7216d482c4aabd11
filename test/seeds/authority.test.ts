import { beforeAll, describe, expect, test } from '@jest/globals';
import { readAuthority } from '../../src/authority/index.js';
import type { Authority, AuthorityEntity } from '../../src/model/index.js';
import { toKey } from '../../src/text/index.js';

let authority: Authority;
beforeAll(async () => {
  authority = await readAuthority();
});

const namesOf = ({ nameAr, nameEn, aliases }: AuthorityEntity): readonly string[] => [nameAr, nameEn, ...aliases];

/** What the extraction compares: folded words without punctuation. */
const toWords = (name: string): string => (toKey(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

describe('seeds/authority.yaml', () => {
  test.each(['ORGANIZATION', 'PERSON', 'PLACE'])('has records of type %s', (type) => {
    expect(authority.entities.filter((entity) => entity.type === type).length).toBeGreaterThan(50);
  });

  test.each(['PART_OF', 'MEMBER_OF', 'ALLIED_WITH', 'LOCATED_IN'])('has relations of type %s', (type) => {
    expect(authority.relations.filter((relation) => relation.type === type).length).toBeGreaterThan(5);
  });

  test('no name is ambiguous, even as comparison folds its letters', () => {
    const bearers = new Map<string, Set<string>>();
    for (const entity of authority.entities) {
      for (const name of namesOf(entity)) {
        const words = toWords(name);
        bearers.set(words, (bearers.get(words) ?? new Set()).add(entity.id));
      }
    }
    const shared = [...bearers].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([words, ids]) => [words, ...ids])).toEqual([]);
  });

  test('no alias repeats a name of its record in a spelling that folds to the same words', () => {
    const repeated = authority.entities.flatMap((entity) => {
      const words = namesOf(entity).map(toWords);
      return namesOf(entity).filter((_, index) => words.indexOf(words[index]!) < index);
    });
    expect(repeated).toEqual([]);
  });

  test('nameAr is Arabic and nameEn is Latin', () => {
    const odd = authority.entities.filter(
      ({ nameAr, nameEn }) =>
        !/^[\p{Script=Arabic}\p{N}\s-]+$/u.test(nameAr) || !/^[\p{Script=Latin}\p{N}\s.,'()-]+$/u.test(nameEn),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('no name carries diacritics, tatweel or direction marks', () => {
    const names = authority.entities.flatMap(namesOf);
    expect(names.filter((name) => /[\u064B-\u0652\u0640\u200C-\u200F\u202A-\u202E]/u.test(name))).toEqual([]);
  });

  test('a person has a first name and a surname wherever named: a surname alone is no identity', () => {
    const persons = authority.entities.filter(({ type }) => type === 'PERSON');
    expect(persons.flatMap(namesOf).filter((name) => !name.includes(' '))).toEqual([]);
    expect(persons.filter(({ gender, kind }) => gender === null || kind === null)).toEqual([]);
  });

  test.each(['country', 'governorate', 'city', 'town'])('every %s has a point', (kind) => {
    const places = authority.entities.filter((entity) => entity.kind === kind);
    expect(places.filter(({ location }) => location === null).map(({ id }) => id)).toEqual([]);
    expect(places).not.toEqual([]);
  });

  test('every place lies in at most one other, and going outwards ends', () => {
    const around = new Map<string, string>();
    for (const { from, type, to } of authority.relations) {
      if (type !== 'LOCATED_IN') continue;
      expect([from, around.get(from)]).toEqual([from, undefined]);
      around.set(from, to);
    }
    for (const start of around.keys()) {
      const seen = new Set<string>();
      for (let place: string | undefined = start; place !== undefined; place = around.get(place)) {
        expect([...seen]).not.toContain(place);
        seen.add(place);
      }
    }
  });

  test('a place in Iraq or Syria lies within five degrees of the country that it is in', () => {
    const byId = new Map(authority.entities.map((entity) => [entity.id, entity]));
    const around = new Map(
      authority.relations.filter(({ type }) => type === 'LOCATED_IN').map(({ from, to }) => [from, to] as const),
    );
    const outermost = (id: string): string => (around.has(id) ? outermost(around.get(id)!) : id);
    const far = authority.entities.filter(({ id, location }) => {
      const country = byId.get(outermost(id));
      if (!location || !['place_iraq', 'place_syria'].includes(country!.id)) return false;
      const { latitude, longitude } = country!.location!;
      return Math.abs(location.latitude - latitude) > 5 || Math.abs(location.longitude - longitude) > 5;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });
});
