import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findListedPlaces', () => {
  test.each([
    {
      name: 'two that no lexicon knows',
      text: 'ووصلت القافلة إلى قريتي البزونية والكرطومة أمس.',
      places: ['البزونية', 'الكرطومة'],
    },
    {
      name: 'towns that are everyday words',
      text: 'وهطلت الأمطار في محافظات إب وحجة وذمار.',
      places: ['إب', 'حجة', 'ذمار'],
    },
    { name: 'a list with commas', text: 'وزار الوفد مدن صنعاء، ذمار وعدن.', places: ['صنعاء', 'ذمار', 'عدن'] },
  ])('finds $name', ({ text, places }) => {
    expect(namesOf(text)).toEqual(places.map((place) => `PLACE ${place}`));
  });

  test.each([
    { name: 'adjectives', text: 'وبنى العمال مدنا في مناطق واسعة وبعيدة وفي مدن حديثة وجميلة.' },
    { name: 'the town that was named', text: 'وتجول الوفد في أحياء المدينة والقرى.' },
  ])('is silent about $name', ({ text }) => expect(namesOf(text)).toEqual([]));
});
