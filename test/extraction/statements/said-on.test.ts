import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../../src/article/index.js';
import { extract } from '../../../src/extraction/extract.js';
import { toKnowledge } from '../../../src/extraction/knowledge.js';
import { lexicons } from '../../../src/lexicon/index.js';
import type { Language } from '../../../src/model/index.js';
import { toDocument } from '../../../src/text/index.js';

const knowledge = toKnowledge(lexicons, { entities: [], relations: [], topics: [] });
/** A Thursday. */
const PUBLISHED = '2020-03-05';

function daysOf(text: string, lang: Language = 'ar', publishedOn?: string): (string | null)[] {
  const article = articleFromText(text, { metadata: publishedOn === undefined ? { lang } : { lang, publishedOn } });
  return extract(toDocument(article, lexicons), knowledge).statements.map(({ saidOn }) => saidOn);
}

describe('findSaidOn', () => {
  test.each([
    { name: 'a weekday', text: 'قال الوزير الثلاثاء إن الطريق مغلق.', day: '2020-03-03' },
    { name: 'the weekday of the article', text: 'قال الوزير الخميس إن الطريق مغلق.', day: '2020-03-05' },
    { name: 'today', text: 'أعلنت الوزارة في بيان لها اليوم أن الطريق مغلق.', day: '2020-03-05' },
    { name: 'yesterday', text: 'وأوضح المدير أمس أن الطريق مغلق.', day: '2020-03-04' },
    { name: 'the day before yesterday', text: 'وأوضح المدير أول من أمس أن الطريق مغلق.', day: '2020-03-03' },
    {
      name: 'a weekday that corrects "yesterday"',
      text: 'قال المدير أمس (الاثنين) إن الطريق مغلق.',
      day: '2020-03-02',
    },
    { name: 'a day that leads the sentence', text: 'ويوم السبت الماضي قال الوزير إن الطريق مغلق.', day: '2020-02-29' },
    { name: 'a date without a year', text: 'وقال الوزير في 20 ديسمبر إن الطريق مغلق.', day: '2019-12-20' },
    {
      name: 'a day behind the content',
      text: '«الطريق مغلق حتى نهاية الشهر»، قال الوزير الثلاثاء.',
      day: '2020-03-03',
    },
  ])('counts $name', ({ text, day }) => expect(daysOf(text, 'ar', PUBLISHED)).toEqual([day]));

  test('a whole date needs no article date; month names of two regions are one', () => {
    expect(daysOf('وقال الوزير في 7 يوليو (تموز) 2019 إن الطريق مغلق.')).toEqual(['2019-07-07']);
  });

  test('English', () => {
    expect(daysOf('The minister said on Tuesday that the road was closed.', 'en', PUBLISHED)).toEqual(['2020-03-03']);
  });

  test.each([
    { name: 'an article without a date', text: 'قال الوزير الثلاثاء إن الطريق مغلق.', publishedOn: undefined },
    { name: 'a day in the content', text: 'قال الوزير إن الطريق أغلق الثلاثاء.', publishedOn: PUBLISHED },
    {
      name: 'the day of something else',
      text: 'قال الوزير بعد اجتماع الثلاثاء إن الطريق مغلق.',
      publishedOn: PUBLISHED,
    },
    {
      name: 'a day that is still to come',
      text: 'وعن لقاء يوم الأحد المقبل قال الوزير إنه تأجل.',
      publishedOn: PUBLISHED,
    },
    { name: 'a title', text: 'وأشار المدير في كتاب «خطب الجمعة» إلى أن الطريق مغلق.', publishedOn: PUBLISHED },
  ])('is silent about $name', ({ text, publishedOn }) => expect(daysOf(text, 'ar', publishedOn)).toEqual([null]));
});
