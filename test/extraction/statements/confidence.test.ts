import { describe, expect, test } from '@jest/globals';
import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  type JudgedStatement,
} from '../../../src/extraction/statements/confidence.js';
import calibration from '../../../src/extraction/statements/confidence.json' with { type: 'json' };
import type { SpeakerType } from '../../../src/model/index.js';
import { extractText } from './parts.js';

const TEXT = 'قال سامي حداد إن المدارس ستفتح أبوابها غدا، وحضر الحفل أولياء الأمور.';
const { confidence, ...NAMED } = extractText(TEXT).statements[0]!;

function confidenceWith(changes: Partial<JudgedStatement>, before: JudgedStatement | null = null): number {
  return confidenceOf({ ...NAMED, ...changes }, { text: TEXT, before });
}

function speaker(type: SpeakerType, name: string, id = 'anon_x') {
  return { id, type, name, names: [name] };
}

describe('confidenceOf', () => {
  test('is what extraction gives its statements', () => expect(confidenceWith({})).toBe(confidence));

  test.each<{ name: string; changes: Partial<JudgedStatement> }>([
    {
      name: 'somebody who is not named and was carried over',
      changes: { speaker: speaker('ANONYMOUS', 'مصدر مطلع'), inferred: true },
    },
    { name: 'a surname alone', changes: { speaker: speaker('PERSON', 'حداد', 'person_x') } },
    { name: 'somebody who is not named', changes: { speaker: speaker('ANONYMOUS', 'مصدر مطلع') } },
    { name: 'a document', changes: { speaker: speaker('ORGANIZATION', 'دراسة حديثة') } },
    { name: 'a content that nothing announces', changes: { rule: 'verb-object' } },
  ])('$name makes it less sure', ({ changes }) => {
    expect(confidenceWith(changes)).toBeLessThan(confidence);
  });

  test('a speaker who is named again makes it surer', () => {
    expect(confidenceWith({}, NAMED)).toBeGreaterThan(confidence);
    expect(confidenceWith({ inferred: true }, NAMED)).toBe(confidenceWith({ inferred: true }));
  });

  test('without a speaker it is low whatever else is true', () => {
    expect(confidenceWith({ speaker: null })).toBe(confidenceWith({ speaker: null, rule: 'verb-object' }));
    expect(confidenceWith({ speaker: null })).toBeLessThan(0.5);
  });

  test('stays a probability', () => {
    const worst = { inferred: true, rule: 'verb-object', text: 'x', speaker: speaker('ORGANIZATION', 'بيان') };
    for (const one of [confidence, confidenceWith(worst)]) {
      expect(one).toBeGreaterThan(0);
      expect(one).toBeLessThan(1);
    }
  });
});

describe('confidence.json', () => {
  test('weighs every feature and nothing else', () => {
    expect(Object.keys(calibration.weights).sort()).toEqual(Object.keys(CONFIDENCE_FEATURES).sort());
  });
});
