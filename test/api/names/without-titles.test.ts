import { expect, test } from '@jest/globals';
import { withoutTitles } from '../../../src/api/names/without-titles.js';

test.each<readonly [name: string, without: string[]]>([
  ['الرئيس سامي العزاوي', ['سامي العزاوي']],
  ['الدكتورة سلمى', ['سلمى']],
  ['د. سلمى الهاشمي', ['سلمى الهاشمي']],
  ['السيد الرئيس سامي العزاوي', ['سامي العزاوي']],
  ['العقيد الركن سامي العزاوي', ['سامي العزاوي']],
  ['وزير النقل سامي العزاوي', ['النقل سامي العزاوي', 'سامي العزاوي']],
  ['Dr. Salma Hashemi', ['Salma Hashemi']],
  ['Lieutenant General Salma Hashemi', ['Salma Hashemi']],
  ['سامي العزاوي', []],
  ['الرئيس', []],
  ['وزارة النقل', []],
  ['', []],
])('%j without its titles may be %j', (name, without) => {
  expect(withoutTitles(name)).toEqual(without);
});
