import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApiSchema, printApiSchema } from '../../src/api/index.js';

const schema = buildApiSchema();

describe('buildApiSchema', () => {
  test('is what schema/schema.graphql says; after a change run npm run schema', () => {
    const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(printApiSchema(schema)).toBe(committed);
  });

  test('describes every type, field, argument and value in whole sentences', () => {
    const parts = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap(describedParts);
    expect(parts.length).toBeGreaterThan(150);
    expect(parts.filter(({ description }) => !/^\p{Lu}.*[.)]$/su.test(description ?? ''))).toEqual([]);
  });

  test('has whoSaidWhat with the arguments that apps rely on', () => {
    const field = schema.getQueryType()!.getFields().whoSaidWhat!;
    const args = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
    expect(args).toEqual({
      speaker: 'String',
      about: 'String',
      outlet: 'String',
      mode: '[StatementMode!]',
      from: 'Date',
      to: 'Date',
      text: 'String',
      first: 'Int',
      after: 'String',
      last: 'Int',
      before: 'String',
      orderBy: 'StatementOrder',
    });
    expect(field.args.find(({ name }) => name === 'first')?.defaultValue).toBe(20);
    expect(String(field.type)).toBe('StatementConnection!');
  });

  test.each([
    ['Speaker', ['AnonymousSource', 'Organization', 'Person', 'Place']],
    ['Entity', ['Organization', 'Person', 'Place']],
    ['Node', ['AnonymousSource', 'Article', 'Figure', 'Organization', 'Person', 'Place', 'Statement', 'Topic']],
  ])('%s is implemented by %j', (name, types) => {
    const type = schema.getType(name);
    const implementations = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    expect(implementations.map((implementation) => implementation.name).sort()).toEqual(types);
  });

  test('plain fields have no resolver of their own', () => {
    const statement = schema.getType('Statement');
    const fields = isObjectType(statement) ? statement.getFields() : {};
    const plain = ['id', 'text', 'mode', 'cue', 'saidOn', 'confidence'];
    expect(plain.filter((name) => fields[name]?.resolve !== undefined)).toEqual([]);
  });
});

interface DescribedPart {
  readonly path: string;
  readonly description: string | null | undefined;
}

function describedParts(type: GraphQLNamedType): DescribedPart[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => toPart(type.name, value))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field) => toPart(type.name, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [own, ...Object.values(type.getFields()).flatMap((field) => fieldParts(type.name, field))];
}

function fieldParts(typeName: string, field: GraphQLField<unknown, unknown>): DescribedPart[] {
  return [toPart(typeName, field), ...field.args.map((argument) => toPart(`${typeName}.${field.name}`, argument))];
}

function toPart(
  parent: string,
  part: { readonly name: string; readonly description?: string | null | undefined },
): DescribedPart {
  return { path: `${parent}.${part.name}`, description: part.description };
}
