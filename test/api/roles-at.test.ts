import { describe, expect, test } from '@jest/globals';
import { rolesAt } from '../../src/api/roles-at.js';
import type { RoleRow } from '../../src/graph/reading/index.js';

const role = (asOf: string | null, title: string, organization = 'org_port') =>
  ({
    asOf,
    title,
    titleEn: null,
    person: { id: 'person_a' },
    organization: { id: organization },
    place: null,
  }) as RoleRow;

const ROLES = [
  role('2024-05-01', 'مدير'),
  role('2023-05-01', 'متحدث'),
  role('2022-05-01', 'متحدث'),
  role('2022-04-01', 'متحدث', 'org_dam'),
  role(null, 'عضو'),
];
const shown = (roles: readonly RoleRow[]) => roles.map(({ asOf, title }) => `${asOf} ${title}`);

describe('rolesAt', () => {
  test('gives all roles where no day is given', () => {
    expect(rolesAt(ROLES, null)).toBe(ROLES);
    expect(rolesAt(ROLES, undefined)).toBe(ROLES);
  });

  test.each([
    ['2024-05-01', ['2024-05-01 مدير', '2023-05-01 متحدث', '2022-04-01 متحدث']],
    ['2022-12-31', ['2022-05-01 متحدث', '2022-04-01 متحدث']],
    ['2021-01-01', []],
  ])('by %s: of each title in each organization the latest', (day, expected) => {
    expect(shown(rolesAt(ROLES, day))).toEqual(expected);
  });
});
