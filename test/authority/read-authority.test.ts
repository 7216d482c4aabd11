import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAuthority } from '../../src/authority/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-authority-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'authority.yaml');
  await writeFile(file, text);
  return file;
}

/** The problems of a file as "line: message". */
async function problemsOf(text: string): Promise<readonly string[]> {
  const refusal = await readAuthority(await fileWith(text)).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) return [];
  expect(refusal).toMatchObject({ name: 'IsnadError', code: 'AUTHORITY_INVALID' });
  const { details, message } = refusal as {
    details: { problems: { line: number; message: string }[] };
    message: string;
  };
  const problems = details.problems.map((problem) => `${problem.line}: ${problem.message}`);
  // Whatever a program gets in the details, a person reads in the message.
  for (const problem of problems) expect(message).toContain(`line ${problem}`);
  return problems;
}

const SMALL_FILE = `organizations:
  - id: org_river-guard
    nameAr: حرس النهر
    nameEn: River Guard
    aliases: [حراس النهر, RG]
    kind: armed force
    gender: M
  - id: org_valley-daily
    nameAr: يومية الوادي
    nameEn: Valley Daily
    outlet: true
persons:
  - id: person_salma-nabil
    nameAr: سلمى نبيل
    nameEn: Salma Nabil
    gender: F
places:
  - id: place_upper-valley
    nameAr: الوادي الأعلى
    nameEn: Upper Valley
    location: [33.5, -44.25]
  - id: place_valley
    nameAr: الوادي
    nameEn: Valley
relations:
  - [person_salma-nabil, MEMBER_OF, org_river-guard]
  - [place_upper-valley, LOCATED_IN, place_valley]
`;

describe('readAuthority', () => {
  test('reads records and relations in the order of the file', async () => {
    const authority = await readAuthority(await fileWith(SMALL_FILE));
    expect(authority.entities.map(({ id }) => id)).toEqual([
      'org_river-guard',
      'org_valley-daily',
      'person_salma-nabil',
      'place_upper-valley',
      'place_valley',
    ]);
    expect(authority.entities[0]).toEqual({
      id: 'org_river-guard',
      type: 'ORGANIZATION',
      nameAr: 'حرس النهر',
      nameEn: 'River Guard',
      aliases: ['حراس النهر', 'RG'],
      kind: 'armed force',
      isOutlet: false,
      gender: 'M',
      location: null,
    });
    expect(authority.entities[1]).toMatchObject({ aliases: [], kind: null, isOutlet: true, gender: null });
    expect(authority.entities[3]).toMatchObject({ location: { latitude: 33.5, longitude: -44.25 } });
    expect(authority.relations).toEqual([
      { from: 'person_salma-nabil', type: 'MEMBER_OF', to: 'org_river-guard' },
      { from: 'place_upper-valley', type: 'LOCATED_IN', to: 'place_valley' },
    ]);
  });

  test('a file of empty lists is an authority that knows nobody', async () => {
    expect(await readAuthority(await fileWith('organizations: []\n'))).toEqual({
      entities: [],
      relations: [],
      topics: [],
    });
  });

  test('a file that is not there is named', async () => {
    const file = join(folder, 'missing.yaml');
    await expect(readAuthority(file)).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      message: expect.stringContaining(file),
    });
  });

  test('names every problem of a file at once, in the order of its lines', async () => {
    const problems = await problemsOf(`organizations:
  - id: org_a
    nameAr: ألف
    nameEn: A
    kind: navy
  - id: person_b
    nameAr: باء
  - id: org_a
    nameAr: تاء
    nameEn: T
relations:
  - [org_a, PART_OF, org_z]
`);
    expect(problems).toEqual([
      expect.stringMatching(/^5: org_a: kind: .*armed force/),
      '6: person_b: id: is "person_b", expected "org_" and lower-case words joined by hyphens',
      expect.stringMatching(/^6: person_b: nameEn: .*string/),
      '12: org_a PART_OF org_z: no record has the id org_z',
    ]);
  });

  test.each([
    {
      name: 'what is no YAML',
      text: 'organizations:\n  - id: "org_a\n',
      problem: /^\d+: .*quote/i,
    },
    {
      name: 'a reference',
      text: SMALL_FILE.replace('nameEn: Valley\n', 'nameEn: *Valley\n'),
      problem: /^24: \*Valley is a reference/,
    },
    { name: 'a field given twice', text: SMALL_FILE.replace('gender: F', 'nameAr: \u0645'), problem: /^16: .*unique/ },
    { name: 'a file that is a list', text: '- one\n- two\n', problem: /^1: expected the lists organizations/ },
    { name: 'an empty file', text: '', problem: /^1: expected the lists organizations/ },
    { name: 'an unknown list', text: 'places: []\npersones: []\n', problem: /^2: "persones" is not one of/ },
    { name: 'a list that is none', text: 'places: many\n', problem: /^1: "places" is not a list/ },
    {
      name: 'a record that is a word',
      text: 'places:\n  - baghdad\n',
      problem: /^2: number 1 of places: .*object/,
    },
    {
      name: 'a misspelt field',
      text: SMALL_FILE.replace('outlet: true', 'outlets: true'),
      problem: /^8: org_valley-daily: .*outlets/,
    },
    {
      name: 'an outlet that is a person',
      text: SMALL_FILE.replace('    gender: F', '    gender: F\n    outlet: true'),
      problem: /^13: person_salma-nabil: .*outlet/,
    },
    {
      name: 'a latitude beyond the pole',
      text: SMALL_FILE.replace('[33.5, -44.25]', '[133.5, -44.25]'),
      problem: /^21: place_upper-valley: location\.0: .*90/,
    },
    {
      name: 'an empty name',
      text: SMALL_FILE.replace('nameEn: Valley\n', 'nameEn: " "\n'),
      problem: /^24: place_valley: nameEn: is empty/,
    },
    {
      name: 'an identifier that is taken',
      text: SMALL_FILE.replace('place_upper-valley\n', 'place_valley\n').replace(
        'place_upper-valley,',
        'place_valley,',
      ),
      problem: /^22: place_valley: this id is taken, by line 18/,
    },
    {
      name: 'a name that two records of a type bear',
      text: SMALL_FILE.replace('nameEn: Valley Daily', 'nameEn: rg'),
      problem: /^8: org_valley-daily: "rg" is also a name of org_river-guard \(line 2\)/,
    },
    {
      name: 'an alias that repeats the name',
      text: SMALL_FILE.replace('حراس النهر', 'حرس  النهر'),
      problem: /^2: org_river-guard: "حرس {2}النهر" stands here twice/,
    },
    {
      name: 'a relation of an unknown type',
      text: SMALL_FILE.replace('MEMBER_OF', 'FRIEND_OF'),
      problem: /^26: person_salma-nabil FRIEND_OF org_river-guard: 1: .*PART_OF/,
    },
    {
      name: 'a relation without its end',
      text: SMALL_FILE.replace('MEMBER_OF, org_river-guard', 'MEMBER_OF'),
      problem: /^26: person_salma-nabil MEMBER_OF: /,
    },
    {
      name: 'a relation between records of the wrong type',
      text: SMALL_FILE.replace('MEMBER_OF, org_river-guard', 'MEMBER_OF, place_valley'),
      problem: /^26: .*place_valley is a PLACE, expected ORGANIZATION/,
    },
    {
      name: 'a relation to itself',
      text: SMALL_FILE.replace('LOCATED_IN, place_valley', 'LOCATED_IN, place_upper-valley'),
      problem: /^27: .*leads from a record to itself/,
    },
    {
      name: 'a relation written twice',
      text: `${SMALL_FILE}  - [place_upper-valley, LOCATED_IN, place_valley]\n`,
      problem: /^28: .*stands here twice/,
    },
  ])('refuses $name', async ({ text, problem }) => {
    const problems = await problemsOf(text);
    expect(problems[0]).toMatch(problem);
  });

  test.each([
    {
      name: 'a place and an outlet that share a name',
      text: SMALL_FILE.replace('nameAr: يومية الوادي', 'nameAr: الوادي'),
    },
    { name: 'names that differ by a letter', text: SMALL_FILE.replace('حراس النهر', 'حرس النهرين') },
    {
      name: 'a relation there and one back',
      text: `${SMALL_FILE}  - [place_valley, LOCATED_IN, place_upper-valley]\n`,
    },
  ])('accepts $name', async ({ text }) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});
