import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

const speakersOf = (text: string) => partsOf(text).map(({ speaker, type }) => [speaker, type]);

describe('jointVoice', () => {
  const JOINT = ['سالم الحداد وكريم المرزوقي', 'GROUP'];

  test.each([
    {
      name: 'two with their titles, who go on, and their surnames',
      text: 'شدد الرئيس البولندي سالم الحداد ورئيس الوزراء السنغالي كريم المرزوقي على ضرورة الحوار، وأكدا سعيهما إلى السلام. وقال الحداد والمرزوقي إن الأمر سهل.',
      speakers: [JOINT, JOINT, JOINT],
    },
    {
      name: 'one of the two by himself afterwards',
      text: 'قال سالم الحداد وكريم المرزوقي إن العمل بدأ. وقال المرزوقي إن الجسر آمن.',
      speakers: [JOINT, ['كريم المرزوقي', 'PERSON']],
    },
    {
      name: 'silent: a title behind "and"',
      text: 'قال سالم الحداد رئيس البلدية وعضو المجلس إن العمل بدأ.',
      speakers: [['سالم الحداد', 'PERSON']],
    },
  ])('$name', ({ text, speakers }) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
