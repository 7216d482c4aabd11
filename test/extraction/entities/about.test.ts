import { describe, expect, test } from '@jest/globals';
import { findAbout } from '../../../src/extraction/entities/index.js';
import { slice } from '../../../src/model/index.js';
import { entitiesOf, spanOf } from './entities-of.js';

const NOBODY = { id: null, home: null };

describe('findAbout', () => {
  const text = 'قال سامر الخطيب إن وزارة الزراعة الأردنية ستعمل في دمشق. وأضاف الخطيب أن الوزارة جاهزة.';
  const found = entitiesOf(text);
  const speaker = found.entities.find(({ type }) => type === 'PERSON')!;
  const content = [spanOf(text, 'وزارة الزراعة الأردنية ستعمل في دمشق'), spanOf(text, 'الوزارة جاهزة')];

  test('lists what the content names or describes, with the words that do', () => {
    const about = findAbout(found, content, { id: speaker.id, home: null });
    expect(about.map(({ spans }) => spans.map((span) => slice(text, span)))).toEqual([
      ['وزارة الزراعة الأردنية', 'الوزارة'],
      ['دمشق'],
    ]);
  });

  test('leaves out the speaker', () => {
    const whole = [{ start: 0, end: text.length }];
    expect(findAbout(found, whole, { id: speaker.id, home: null }).map(({ entityId }) => entityId)).not.toContain(
      speaker.id,
    );
    expect(findAbout(found, whole, NOBODY).map(({ entityId }) => entityId)).toContain(speaker.id);
  });

  test('is empty where the content names nobody', () => {
    expect(findAbout(found, [spanOf(text, 'جاهزة')], NOBODY)).toEqual([]);
  });
});

describe('his country', () => {
  /** Names of the entities that a whole text is about, where the person in it speaks. */
  function aboutOf(text: string): readonly string[] {
    const found = entitiesOf(text);
    const speaker = found.entities.find(({ type }) => type === 'PERSON')!;
    const names = new Map(found.entities.map(({ id, name }) => [id, name]));
    const home = found.homes.get(speaker.id) ?? null;
    return findAbout(found, [{ start: text.indexOf('إن '), end: text.length }], { id: speaker.id, home }).map(
      ({ entityId }) => names.get(entityId)!,
    );
  }

  test.each([
    {
      name: 'is that of the title, where the article names it',
      text: 'وصل من إيران الخبر. وقال وزير الخارجية الإيراني سامر الخطيب إن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'is that of the title in the plural',
      text: 'وصل من إيران الخبر. وقال كبير المفاوضين الإيرانيين سامر الخطيب إن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'is a country that the title names',
      text: 'وصل من إيران وتركيا الخبر. وقال وزير خارجية إيران سامر الخطيب إن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'is "the country" as well, whichever is named more',
      text: 'وصل من إيران وتركيا وتركيا الخبر. وقال وزير الخارجية الإيراني سامر الخطيب إن البلاد جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'the country that the article names most, where nothing tells which is his',
      text: 'وصل من إيران وتركيا وتركيا الخبر. وقال المواطن سامر الخطيب إن بلادنا جاهزة.',
      about: ['تركيا'],
    },
    {
      name: 'silent: a country that is named once, where nothing tells which is his',
      text: 'وصل من تركيا الخبر. وقال المواطن سامر الخطيب إن بلادنا جاهزة.',
      about: [],
    },
    {
      name: 'silent: "the country" beside the name of his own',
      text: 'وصل من تركيا الخبر. وقال وزير الخارجية الإيراني سامر الخطيب إن اللاجئين من شمال البلاد في إيران.',
      about: ['تركيا', 'إيران'],
    },
    {
      name: 'is apart from "his party", which the title names',
      text: 'وقال رئيس حزب النجم سامر الخطيب إن حزبه جاهز.',
      about: ['حزب النجم'],
    },
    {
      name: 'silent: no nationality is given',
      text: 'وصل من إيران الخبر. وقال وزير الخارجية سامر الخطيب إن بلاده جاهزة.',
      about: [],
    },
    {
      name: 'silent: the article does not name the country',
      text: 'وقال وزير الخارجية الإيراني سامر الخطيب إن بلاده جاهزة.',
      about: [],
    },
  ])('$name', ({ text, about }) => {
    expect(aboutOf(text)).toEqual(about);
  });
});
