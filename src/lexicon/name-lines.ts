import type { HeadEntry, KnownName, TitleClass, TitleEntry } from './names.js';

/** "kind|English name|names" of the data files. */
export function toKnownName(line: string): KnownName {
  const [kind = '', nameEn = '', ...names] = line.split('|');
  return { kind, nameEn, names };
}

/** "class|masculine forms|feminine forms|English": one entry a form. */
export function toTitles(line: string): readonly TitleEntry[] {
  const [kind = '', masculine = '', feminine = '', nameEn = ''] = line.split('|');
  const forms = (list: string, gender: 'M' | 'F' | null) =>
    list
      .split(',')
      .filter(Boolean)
      .map((form) => ({ class: kind as TitleClass, form, gender, nameEn }));
  return [...forms(masculine, feminine === '' ? null : 'M'), ...forms(feminine, 'F')];
}

/** "kind|head nouns": one entry a noun. */
export function toHeads(line: string): readonly HeadEntry[] {
  const [kind = '', forms = ''] = line.split('|');
  return forms.split(',').map((form) => ({ kind, form }));
}
