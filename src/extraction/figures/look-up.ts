import type { Currency, FigureLexicon, Unit } from '../../lexicon/figures.js';
import type { Clitics, NameLexicon } from '../../lexicon/names.js';
import { toKey } from '../../text/index.js';
import { toCliticForms } from '../clitic-forms.js';
import type { Counted, DualForm, NumeralForm, NumeralWord } from './figure-index.js';

/** Every form of every numeral, by key. */
export function toNumerals(figures: FigureLexicon, clitics: Clitics): ReadonlyMap<string, NumeralForm> {
  const forms = new Map<string, NumeralForm>();
  const add = (words: readonly string[], word: NumeralWord) => {
    for (const { key, particles } of words.flatMap((form) => toCliticForms(form, clitics))) {
      if (!forms.has(key)) forms.set(key, { word, particles });
    }
  };
  const exactly = (kind: NumeralWord['kind'], value: number, alone = value) => ({
    kind,
    value,
    low: alone,
    high: alone,
  });
  for (const { value, singular, dual } of figures.scales) {
    for (const form of dual)
      add([form], { ...exactly('scale', value, 2 * value), isOneWhenJoined: singular.includes(form) });
  }
  for (const { value, singular } of figures.scales) add(singular, exactly('scale', value));
  // Definite as well: "tens of (the) thousands", "العشرات من".
  const definite = (word: string) => [word, clitics.article + word];
  for (const { value, plural } of figures.scales)
    add(plural.flatMap(definite), { kind: 'scale', value, low: 2 * value, high: null });
  for (const { value, forms: words } of figures.numerals) add(words, exactly('number', value));
  for (const { value, forms: words } of figures.teens) add(words, exactly('teen', value));
  for (const { value, forms: words } of figures.fractions) add(words, exactly('fraction', value));
  for (const { low, high, forms: words } of figures.few) add(words, { kind: 'few', value: low, low, high });
  return forms;
}

/** Every dual of a unit or of something counted, by key, but those that look like a plural ("بلدان"). */
export function toDuals(figures: FigureLexicon, clitics: Clitics): ReadonlyMap<string, DualForm> {
  const forms = new Map<string, DualForm>();
  const others = new Set(figures.nouns.flatMap((noun) => noun.forms).map(toKey));
  const add = (words: readonly string[], counted: Counted) => {
    const duals = words.filter((word) => !others.has(toKey(word)));
    for (const { key, particles } of duals.flatMap((form) => toCliticForms(form, clitics))) {
      if (!forms.has(key)) forms.set(key, { counted, particles });
    }
  };
  for (const unit of figures.units) add(unit.duals, toMeasure(unit));
  for (const currency of figures.currencies) add(currency.duals, toMoney(currency.code ?? currency.name));
  for (const { duals, concept, unit } of figures.nouns)
    if (unit !== 'magnitude') add(duals, { quantity: concept, unit, isMeasure: false });
  return forms;
}

export function toMeasure({ quantity, unit }: Unit): Counted {
  return { quantity, unit, isMeasure: true };
}

export function toMoney(unit: string): Counted {
  return { quantity: 'money', unit, isMeasure: true };
}

/** The code of a currency by the key of the adjective behind or before its name; the empty key is for the name alone. */
export function toCodes({ name, code, codes }: Currency, endings: readonly string[]): ReadonlyMap<string, string> {
  const byAdjective = codes.flatMap((other) =>
    other.adjectives.flatMap((adjective) => endings.map((ending) => [toKey(adjective + ending), other.code] as const)),
  );
  return new Map([['', code ?? name], ...byAdjective]);
}

/** Adjectives of nationality with the English name of their place as the concept. */
export function toNationalities({
  organizations,
  places,
}: NameLexicon): { concept: string; forms: readonly string[] }[] {
  const english = new Map(places.flatMap(({ nameEn, names }) => names.map((name) => [name, nameEn] as const)));
  return (organizations?.nationalities ?? []).map(({ place, adjectives }) => ({
    concept: (english.get(place) ?? place).toLowerCase(),
    forms: adjectives,
  }));
}
