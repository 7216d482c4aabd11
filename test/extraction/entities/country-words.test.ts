import { describe, expect, test } from '@jest/globals';
import { extractText } from '../statements/parts.js';

/** Names of those whom the last statement of a text is about. */
function aboutOf(text: string): readonly string[] {
  const { statements, entities } = extractText(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.at(-1)!.about.map(({ entityId }) => names.get(entityId)!);
}

describe('the country of whoever speaks', () => {
  test.each([
    {
      name: 'is that of an official without a name',
      text: 'وصل من إيران الخبر. وقال مسؤول إيراني إن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'is that of an office with words before the name',
      text: 'وصل من إيران الخبر. وقال كبير المفاوضين الإيرانيين في ملف المياه سامر الخطيب إن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'stays when the speaker goes on',
      text: 'وصل من إيران الخبر. وقال مسؤول إيراني إن السد ممتلئ. وأضاف أن بلاده جاهزة.',
      about: ['إيران'],
    },
    {
      name: 'silent: a town, whose noun has the same letters',
      text: 'وصل من إيران الخبر. وقال مسؤول إيراني إن بلدة بعيدة غرقت.',
      about: [],
    },
    {
      name: 'silent: somebody of whom no country is known',
      text: 'وصل من إيران الخبر. وقال مسؤول محلي إن بلاده جاهزة.',
      about: [],
    },
  ])('$name', ({ text, about }) => expect(aboutOf(text)).toEqual(about));
});

describe('pairAt', () => {
  test.each([
    {
      name: 'the two countries are those named last',
      text: 'وصل الوفد من تركيا إلى إيران. وقال الخبير سامر الخطيب إن التجارة بين البلدين تنمو.',
      about: ['إيران', 'تركيا'],
    },
    {
      name: 'that of the speaker and the other',
      text: 'وصل الوفد من إيران إلى تركيا ثم قطر. وقال مسؤول إيراني إن التجارة بين الدولتين تنمو.',
      about: ['إيران', 'قطر'],
    },
    {
      name: 'nationalities name them as well',
      text: 'زار الوفد تركيا وإيران. وافتتح الملتقى الإيراني التركي. وقال الخبير سامر الخطيب إن التجارة بين البلدين تنمو.',
      about: ['تركيا', 'إيران'],
    },
    {
      name: 'silent: many countries, by their adjective',
      text: 'وصل الوفد من تركيا إلى إيران. وقال الخبير سامر الخطيب إن البلدان الأفريقية بعيدة.',
      about: [],
    },
    {
      name: 'silent: one country',
      text: 'وصل الوفد إلى تركيا. وقال الخبير سامر الخطيب إن التجارة بين البلدين تنمو.',
      about: [],
    },
  ])('$name', ({ text, about }) => expect(aboutOf(text)).toEqual(about));
});
