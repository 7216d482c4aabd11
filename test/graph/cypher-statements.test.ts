import { describe, expect, test } from '@jest/globals';
import { splitStatements } from '../../src/graph/cypher-statements.js';

describe('splitStatements', () => {
  test.each([
    { name: 'one without semicolon', script: 'RETURN 1', statements: ['RETURN 1'] },
    { name: 'two', script: 'RETURN 1;\nRETURN 2;\n', statements: ['RETURN 1', 'RETURN 2'] },
    {
      name: 'semicolon in a string',
      script: `RETURN ';' AS a; RETURN "x;y"`,
      statements: [`RETURN ';' AS a`, 'RETURN "x;y"'],
    },
    {
      name: 'escaped quote in a string',
      script: String.raw`RETURN 'it\'s; so'; RETURN 2`,
      statements: [String.raw`RETURN 'it\'s; so'`, 'RETURN 2'],
    },
    {
      name: 'semicolon in a quoted name',
      script: 'RETURN 1 AS `a;``b`; RETURN 2',
      statements: ['RETURN 1 AS `a;``b`', 'RETURN 2'],
    },
    {
      name: 'semicolon in comments',
      script: '// a; b\nRETURN 1 /* c; d */; // e;\n',
      statements: ['// a; b\nRETURN 1 /* c; d */'],
    },
    {
      name: 'a quote in a comment opens nothing',
      script: "// it's\nRETURN 1; RETURN 2",
      statements: ["// it's\nRETURN 1", 'RETURN 2'],
    },
    {
      name: 'an address in a string is no comment',
      script: "RETURN 'http://x'; RETURN 2",
      statements: ["RETURN 'http://x'", 'RETURN 2'],
    },
    { name: 'nothing', script: ' \n// only this\n;;', statements: [] },
  ])('$name', ({ script, statements }) => expect(splitStatements(script)).toEqual(statements));
});
