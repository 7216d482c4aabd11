import { describe, expect, test } from '@jest/globals';
import { slice } from '../../src/model/index.js';
import { toKey } from '../../src/text/keys.js';
import { splitSentences } from '../../src/text/sentences.js';

const rules = {
  abbreviations: new Set(['د', 'أ.د', 'gen', 'mr'].map(toKey)),
  letterNames: new Set(['بي', 'سي', 'إن'].map(toKey)),
};
const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, rules).map((span) => slice(text, span));

describe('splitSentences', () => {
  test.each([
    { name: 'full stops', text: 'نام الولد. صحا الولد.', sentences: ['نام الولد.', 'صحا الولد.'] },
    { name: 'Arabic question marks', text: 'من هناك؟ أنا.', sentences: ['من هناك؟', 'أنا.'] },
    { name: 'exclamation marks', text: 'يا للعجب! عاد.', sentences: ['يا للعجب!', 'عاد.'] },
    { name: 'ellipses', text: 'انتظر.. ثم عاد… ثم نام.', sentences: ['انتظر..', 'ثم عاد…', 'ثم نام.'] },
    {
      name: 'the mark that closes with the sentence',
      text: 'قال: "عدنا." ثم نام.',
      sentences: ['قال: "عدنا."', 'ثم نام.'],
    },
    { name: 'a forgotten space', text: 'انتهى المطر.عاد الناس.', sentences: ['انتهى المطر.', 'عاد الناس.'] },
    { name: 'an acronym at the end', text: 'شاهد بي. بي. سي. ثم نام.', sentences: ['شاهد بي. بي. سي.', 'ثم نام.'] },
    { name: 'text without a terminator', text: 'نام الولد', sentences: ['نام الولد'] },
    { name: 'a question before "and"', text: '"أنعود؟" وسكت الرجل.', sentences: ['"أنعود؟"', 'وسكت الرجل.'] },
    { name: 'English', text: 'He left. She stayed.', sentences: ['He left.', 'She stayed.'] },
  ])('splits at $name', ({ text, sentences }) => {
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    { name: 'a title with a full stop', text: 'حضر د. سامر الاجتماع.' },
    { name: 'a compound title', text: 'حضر أ.د. سامر الاجتماع.' },
    { name: 'a decimal number', text: 'بلغ النمو 3.5 في المئة.' },
    { name: 'a question that goes on', text: '"هل نعود؟" تساءل الرجل.' },
    { name: 'an ellipsis in brackets', text: 'زار مدنا (حلب، حماة...) مع وفد كبير.' },
    { name: 'a colon and semicolons', text: 'قال: نعود؛ ثم ننام.' },
    { name: 'an English rank', text: 'They met Gen. Smith in Basra.' },
    { name: 'an acronym that is spelled out', text: 'وقال لقناة (بي. بي. سي) إن المطر قادم.' },
    { name: 'initials', text: 'They met J. K. Rowling there.' },
    { name: 'the initial of a name in Arabic', text: 'والتقى جون ف. كولمان الوفد.' },
    { name: 'a small letter behind a question', text: '"Will we win?" asked the coach.' },
    { name: 'an address', text: 'زوروا www.example.org اليوم.' },
  ])('does not split at $name', ({ text }) => {
    expect(split(text)).toEqual([text]);
  });

  test('a year mark ends a sentence like any word', () => {
    expect(split('ولد عام 1990م. ثم سافر.')).toEqual(['ولد عام 1990م.', 'ثم سافر.']);
  });

  test('leaves out white space at the ends and keeps inside the block', () => {
    const text = 'أول. ثان. ثالث.';
    const spans = splitSentences(text, { start: 5, end: 10 }, rules);
    expect(spans.map((span) => slice(text, span))).toEqual(['ثان.']);
  });
});
