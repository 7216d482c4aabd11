import { describe, expect, test } from '@jest/globals';
import { romanize, romanizeName } from '../../../src/graph/writing/romanize.js';

describe('romanize', () => {
  test.each([
    { name: 'letters', text: 'بغداد', latin: 'bghdad' },
    { name: 'letters of two', text: 'خشذثغ', latin: 'khshdhthgh' },
    { name: 'the article', text: 'الموصل', latin: 'al-musl' },
    { name: 'alef and lam that are no article', text: 'ال', latin: 'al' },
    { name: 'waw and ya before a vowel', text: 'قوات سوريا', latin: 'qwat surya' },
    { name: 'waw and ya before a consonant', text: 'روسي', latin: 'rusi' },
    { name: 'waw and ya at the beginning', text: 'وليد يزن', latin: 'wlid yzn' },
    { name: 'written short vowels', text: 'مُحَمَّد', latin: 'muhammad' },
    { name: 'a long vowel that is written twice', text: 'كِتَاب', latin: 'kitab' },
    { name: 'ta marbuta after alef', text: 'حياة', latin: 'hya' },
    { name: 'doubled ya', text: 'سيّد', latin: 'siyd' },
    { name: 'tatweel and direction marks', text: 'س\u0640\u0640لام\u200F', latin: 'slam' },
    { name: 'hamza', text: 'أمير إيران مؤتمر هيئة ماء', latin: "amir iran mutmr hyia ma'" },
    { name: 'Persian letters', text: 'پژگچ', latin: 'pzhgch' },
    { name: 'digits and punctuation', text: '٢٥٪، «نعم»؟', latin: '25%, "n\'m"?' },
    { name: 'presentation forms', text: 'ﻻ', latin: 'la' },
    { name: 'Latin words between', text: 'قناة CNN', latin: 'qna CNN' },
    { name: 'no Arabic at all', text: 'Café, 3 km', latin: 'Café, 3 km' },
    { name: 'nothing', text: '', latin: '' },
  ])('$name', ({ text, latin }) => expect(romanize(text)).toBe(latin));
});

describe('romanizeName', () => {
  test.each([
    { text: 'سلمى الهاشمي', latin: 'Slma al-Hashmi' },
    { text: 'علي', latin: "'Li" },
    { text: 'John al-Amin', latin: 'John al-Amin' },
  ])('$latin', ({ text, latin }) => expect(romanizeName(text)).toBe(latin));
});
