import { describe, expect, test } from '@jest/globals';
import { toNationalityForms } from '../../../src/extraction/entities/nationality-forms.js';
import { lexicons } from '../../../src/lexicon/index.js';
import type { KnownName } from '../../../src/lexicon/names.js';
import { toKey } from '../../../src/text/index.js';

const PLACE: KnownName = { kind: 'country', nameEn: 'Saba', names: ['سبأ'] };

describe('toNationalityForms', () => {
  const forms = toNationalityForms(new Map([[toKey('السبئي'), PLACE]]), lexicons.ar.names.clitics);

  test.each(['السبئي', 'سبئي', 'السبئيين', 'سبئيين', 'السبئيون'])('knows %s', (word) =>
    expect(forms.get(toKey(word))).toBe(PLACE),
  );

  test.each(['سبأ', 'السبئيا', 'السب'])('does not know %s', (word) => expect(forms.get(toKey(word))).toBeUndefined());
});
