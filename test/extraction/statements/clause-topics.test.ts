import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findClauseTopic', () => {
  test.each([
    {
      name: 'between "that" and the verb, whom he told behind it',
      text: 'وذكر بيان الحي أن سمير حداد أبلغ سامي الجندي بأن الجسر مغلق.',
      parts: { source: 'سمير حداد', speaker: 'سمير حداد', content: ['الجسر مغلق'] },
    },
    {
      name: 'with a title, behind a connective',
      text: 'وتوقف العمل فيما المهندس سمير حداد طالب المدير سامي الجندي بصرف الأجور.',
      parts: { source: 'المهندس سمير حداد', speaker: 'سمير حداد', content: ['صرف الأجور'] },
    },
  ])('finds the subject $name', ({ text, parts }) =>
    expect(partsOf(text)).toContainEqual(expect.objectContaining(parts)),
  );

  test.each([
    {
      name: 'a pronoun on the verb takes the phrase up',
      text: 'وذكرت الصحف أن سمير حداد وصفه سامي الجندي بأنه صديق قديم.',
      speaker: 'سامي الجندي',
    },
    {
      name: 'the phrase ends before the verb',
      text: 'وذكرت الصحف أن المدينة بعد زيارة سمير حداد أمس قال سامي الجندي إنها بخير.',
      speaker: 'سامي الجندي',
    },
  ])('leaves the noun behind the verb its subject where $name', ({ text, speaker }) =>
    expect(partsOf(text)).toContainEqual(expect.objectContaining({ speaker })),
  );
});
