import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { Authorized, buildSchemaSync, Query, Resolver } from 'type-graphql';
import { checkRole } from '../../src/api/check-role.js';
import { ANONYMOUS_VIEWER, LOCAL_VIEWER, toGraphQLError, type Viewer } from '../../src/api/index.js';
import type { AccessRole } from '../../src/model/index.js';

@Resolver()
class Doors {
  @Query(() => String)
  open(): string {
    return 'open';
  }

  @Authorized<AccessRole>('EDITOR')
  @Query(() => String, { nullable: true })
  editing(): string {
    return 'editing';
  }

  @Authorized<AccessRole>('ADMIN')
  @Query(() => String, { nullable: true })
  deleting(): string {
    return 'deleting';
  }

  @Authorized('OWNER')
  @Query(() => String, { nullable: true })
  misspelt(): string {
    return 'misspelt';
  }
}

const schema = buildSchemaSync({ resolvers: [Doors], authChecker: checkRole, validate: false });
const key = (role: AccessRole): Viewer => ({ name: 'desk', role, kind: 'KEY' });

async function answerTo(viewer: Viewer) {
  const { data, errors = [] } = await graphql({
    schema,
    source: '{ open editing deleting }',
    contextValue: { viewer },
  });
  return { data, errors: errors.map((error) => toGraphQLError(error)) };
}

describe('checkRole', () => {
  test.each([
    ['somebody unknown', ANONYMOUS_VIEWER, ['open'], 'UNAUTHENTICATED'],
    ['a reader', key('READER'), ['open'], 'FORBIDDEN'],
    ['an editor', key('EDITOR'), ['open', 'editing'], 'FORBIDDEN'],
    ['an administrator', key('ADMIN'), ['open', 'editing', 'deleting'], null],
    ['whoever runs commands', LOCAL_VIEWER, ['open', 'editing', 'deleting'], null],
  ])('answers %s what the role includes', async (_, viewer, answered, code) => {
    const { data, errors } = await answerTo(viewer);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual(answered);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(code === null ? [] : [code]));
  });

  test('answers nobody what is for a role that does not exist', async () => {
    const { data } = await graphql({ schema, source: '{ misspelt }', contextValue: { viewer: LOCAL_VIEWER } });
    expect(data).toEqual({ misspelt: null });
  });

  test('says which field, which role it is for, and which the viewer has', async () => {
    const { errors } = await answerTo(key('READER'));
    expect(errors[0]!.message).toBe(
      'Query.editing is for the role editor, and "desk" has the role reader. Ask with another key.',
    );
    expect(errors[0]!.extensions).toEqual({
      code: 'FORBIDDEN',
      field: 'Query.editing',
      roles: ['EDITOR'],
      role: 'READER',
    });
  });
});
