import { expect, test } from '@jest/globals';
import { withoutComments } from '../../src/graph/query-text.js';

test('what only readers need is not sent', () => {
  expect(
    withoutComments(
      "// Says who.\r\n// params: none\r\n\r\nMATCH (n)\r\n  // The rarer end.\r\n  WHERE n.url = 'https://x'  \n\nRETURN n // all\n",
    ),
  ).toBe("MATCH (n)\nWHERE n.url = 'https://x'\nRETURN n // all");
});
