import { describe, expect, test } from '@jest/globals';
import { entitiesOf, namesOf } from './entities-of.js';

describe('findBareForces', () => {
  test('finds a force by its noun alone, wherever the article has it', () => {
    const { entities, text } = entitiesOf('وقصف طيران التحالف المواقع مساء. ونفى التحالف ذلك.');
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(['ORGANIZATION التحالف']);
    expect(entities[0]!.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['التحالف', 'التحالف']);
  });

  test('takes the noun for forces into the name', () => {
    const { entities } = entitiesOf('وتقدمت قوات التحالف مساء. ونفى التحالف ذلك.');
    expect(entities.map(({ names }) => names)).toEqual([['قوات التحالف', 'التحالف']]);
  });

  test.each([
    { name: 'parties that rule together', text: 'وقال إن التحالف مع الحزب الصغير خيار صعب.', all: [] },
    {
      name: 'a force that an adjective tells apart',
      text: 'وانتقد رجال التحالف السياسي ذلك.',
      all: [],
    },
    {
      name: 'a force that the article names in full',
      text: 'وتقدم التحالف العربي مساء. وقصف طيران التحالف المواقع.',
      all: ['ORGANIZATION التحالف العربي'],
    },
  ])('is silent about $name', ({ text, all }) => expect(namesOf(text)).toEqual(all));
});
