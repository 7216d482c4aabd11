import { describe, expect, test } from '@jest/globals';
import { findFault, spanProblem } from '../../../src/graph/writing/extraction-fault.js';
import type { Extraction } from '../../../src/model/index.js';
import { ARTICLES, LIBRARY } from '../../support/hand-made-articles.js';

const [first] = LIBRARY.statements;
const withStatement = (change: object): Extraction => ({ ...LIBRARY, statements: [{ ...first!, ...change }] });
const outside = { start: 5, end: 5000 };

describe('findFault', () => {
  test.each(ARTICLES)('finds nothing wrong with a sound extraction', (extraction) =>
    expect(findFault(extraction)).toBeNull(),
  );

  test.each([
    { name: 'content', broken: withStatement({ content: [outside] }) },
    { name: 'cue', broken: withStatement({ cue: outside }) },
    { name: 'source', broken: withStatement({ source: outside }) },
    { name: 'about', broken: withStatement({ about: [{ entityId: 'place_oasis', spans: [outside] }] }) },
    { name: 'via', broken: withStatement({ via: [{ speaker: first!.speaker, span: outside }] }) },
    { name: 'addressee', broken: withStatement({ addressedTo: [{ entityId: 'place_oasis', spans: [outside] }] }) },
    { name: 'role', broken: { ...LIBRARY, roles: [{ ...LIBRARY.roles[0]!, span: outside }] } },
    {
      name: 'mention',
      broken: {
        ...LIBRARY,
        entities: LIBRARY.entities.map((entity) => ({ ...entity, mentions: [{ ...entity.mentions[0]!, ...outside }] })),
      },
    },
  ])('a $name outside the text', ({ broken }) => {
    expect(findFault(broken)).toMatchObject({
      code: 'EVIDENCE_BROKEN',
      message: expect.stringMatching(/library\.txt.*at 5-5000 lies outside/s),
    });
  });

  test.each([
    { name: 'speaker', broken: withStatement({ speaker: { ...first!.speaker!, id: 'person_x' } }) },
    { name: 'about', broken: withStatement({ about: [{ entityId: 'person_x', spans: [] }] }) },
    {
      name: 'via',
      broken: withStatement({ via: [{ speaker: { ...first!.speaker!, id: 'person_x' }, span: { start: 0, end: 1 } }] }),
    },
    { name: 'person of a role', broken: { ...LIBRARY, roles: [{ ...LIBRARY.roles[0]!, personId: 'person_x' }] } },
    {
      name: 'organization of a role',
      broken: { ...LIBRARY, roles: [{ ...LIBRARY.roles[0]!, organizationId: 'person_x' }] },
    },
  ])('a $name that is not among the entities', ({ broken }) => {
    expect(findFault(broken)?.message).toContain('is person_x, which is not among its entities');
  });
});

describe('spanProblem', () => {
  const text = 'ab\u{1F4DA}c';

  test.each([
    { start: 0, end: 1 },
    { start: 2, end: 4 },
    { start: 0, end: 5 },
  ])('nothing wrong with $start-$end', (span) => expect(spanProblem(text, span)).toBeNull());

  test.each([
    { span: { start: -1, end: 2 }, problem: 'outside' },
    { span: { start: 0, end: 6 }, problem: 'outside' },
    { span: { start: 2, end: 2 }, problem: 'empty' },
    { span: { start: 3, end: 2 }, problem: 'empty' },
    { span: { start: 3, end: 5 }, problem: 'cuts a character' },
    { span: { start: 0, end: 3 }, problem: 'cuts a character' },
    { span: { start: 0.5, end: 2 }, problem: 'whole numbers' },
  ])('$span $problem', ({ span, problem }) => expect(spanProblem(text, span)).toContain(problem));
});
