import { describe, expect, test } from '@jest/globals';
import { checkParameters, findQuery, namedQueries, parseQuery } from '../../src/graph/named-queries.js';

/** Parameters that the body uses: the text without comments and string literals. */
function parametersInBody(text: string): string[] {
  const code = text.replace(/\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
  return [...new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort();
}

describe('the queries of cypher/', () => {
  test('are found', () => {
    expect([...namedQueries().keys()]).toEqual(expect.arrayContaining(['check/ping', 'write/record-migration']));
    expect([...namedQueries().keys()].filter((name) => name.startsWith('migrations/'))).toEqual([]);
  });

  test.each([...namedQueries().values()])(
    '$name declares the parameters that it uses',
    ({ parameters, text, purpose }) => {
      expect(parameters.map(({ name }) => name).sort()).toEqual(parametersInBody(text));
      expect(purpose).toMatch(/\.$/);
    },
  );
});

describe('parseQuery', () => {
  test('reads the head', () => {
    const text =
      '// Statements by one entity,\n// newest first.\n// params:  speakerId, rows (list of {id, asOf (ISO date, or null)}),\n//          first (integer)\n' +
      '// returns: id,\n//   saidOn\nRETURN $speakerId';
    expect(parseQuery('a', text)).toEqual({
      name: 'a',
      purpose: 'Statements by one entity, newest first.',
      parameters: [
        { name: 'speakerId', type: '' },
        { name: 'rows', type: 'list of {id, asOf (ISO date, or null)}' },
        { name: 'first', type: 'integer' },
      ],
      returns: 'id, saidOn',
      text: 'RETURN $speakerId',
    });
  });

  test('reads a head without parameters', () => {
    expect(parseQuery('a', '// Counts.\n// params: none\n// returns: n\nRETURN 1 AS n').parameters).toEqual([]);
  });

  test.each([
    { name: 'no head', text: 'RETURN 1' },
    { name: 'no purpose', text: '// params: none\n// returns: n\nRETURN 1 AS n' },
    { name: 'no returns', text: '// Counts.\n// params: none\nRETURN 1 AS n' },
    { name: 'parameters that are no names', text: '// Counts.\n// params: two words\n// returns: n\nRETURN 1 AS n' },
    { name: 'a head behind code', text: 'RETURN 1 AS n\n// Counts.\n// params: none\n// returns: n\n' },
  ])('refuses $name', ({ text }) =>
    expect(() => parseQuery('a', text)).toThrow(/^cypher\/a\.cypher(: in "\/\/ params:"| must begin with)/),
  );
});

describe('checkParameters', () => {
  const query = parseQuery('a', '// A.\n// params: x, y (integer or null)\n// returns: n\nRETURN $x + $y AS n');

  test.each([
    { x: 1, y: 2 },
    { x: 1, y: null },
  ])('accepts %j', (given) => expect(() => checkParameters(query, given)).not.toThrow());

  test.each([
    { given: { x: 1 }, message: 'The call of query "a" lacks y.' },
    { given: { x: 1, y: undefined }, message: 'The call of query "a" lacks y.' },
    { given: { x: 1, y: 2, z: 3 }, message: 'The call of query "a" does not know z.' },
  ])('refuses $given', ({ given, message }) => expect(() => checkParameters(query, given)).toThrow(message));
});

test('an unknown query name says which file is missing', () => {
  expect(() => findQuery('read/nothing')).toThrow('cypher/read/nothing.cypher is missing');
});
