import { describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/index.js';
import { ACCESS_ROLES } from '../../src/model/index.js';

/** What type-graphql collected from the decorators; it exports no way to it. */
interface Collected {
  readonly mutations: readonly Guarded[];
  readonly authorizedFields: readonly (FieldOf & { readonly fieldName: string; readonly roles: readonly string[] })[];
  readonly fields: readonly (FieldOf & { readonly name: string; readonly simple?: boolean })[];
  readonly objectTypes: readonly (FieldOf & { readonly simpleResolvers?: boolean })[];
}

interface FieldOf {
  /** The class that a decorator stands in. */
  readonly target: unknown;
}

interface Guarded {
  readonly methodName: string;
  readonly roles?: readonly string[];
}

const schema = buildApiSchema();
const collected = (globalThis as unknown as { readonly TypeGraphQLMetadataStorage: Collected })
  .TypeGraphQLMetadataStorage;

describe('what is not for everybody', () => {
  test('every mutation is for editors or administrators', () => {
    const names = collected.mutations.map(({ methodName }) => methodName);
    expect(names.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
    const open = collected.mutations.filter(({ roles = [] }) => roles.length === 0 || roles.includes('READER'));
    expect(open.map(({ methodName }) => methodName)).toEqual([]);
  });

  test('is for roles that exist', () => {
    const known: readonly string[] = ACCESS_ROLES;
    const wrong = collected.authorizedFields.filter(
      ({ roles }) => roles.length === 0 || roles.some((role) => !known.includes(role)),
    );
    expect(collected.authorizedFields.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('is no field that is read without asking who reads', () => {
    const unguarded = collected.authorizedFields.filter(({ target, fieldName }) => {
      const field = collected.fields.find((one) => one.target === target && one.name === fieldName);
      const type = collected.objectTypes.find((one) => one.target === target);
      return field !== undefined && (field.simple ?? type?.simpleResolvers ?? false);
    });
    expect(
      collected.authorizedFields.some(({ target }) => collected.objectTypes.some((type) => type.target === target)),
    ).toBe(true);
    expect(unguarded.map(({ fieldName }) => fieldName)).toEqual([]);
  });
});
