import type { CountedNoun, Currency, NounEndings, Scale, Unit } from './figures.js';

/** "value|forms" of the data files. */
export function toValue(line: string): { readonly value: number; readonly forms: readonly string[] } {
  const [value = '', forms = ''] = line.split('|');
  return { value: Number(value), forms: toForms(forms) };
}

/** "low|high|forms". */
export function toFew(line: string): {
  readonly low: number;
  readonly high: number;
  readonly forms: readonly string[];
} {
  const [low = '', high = '', forms = ''] = line.split('|');
  return { low: Number(low), high: Number(high), forms: toForms(forms) };
}

/** "value|singular|dual|plural". */
export function toScale(line: string): Scale {
  const [value = '', singular = '', dual = '', plural = ''] = line.split('|');
  return { value: Number(value), singular: toForms(singular), dual: toForms(dual), plural: toForms(plural) };
}

/** "concept|forms". */
export function toConcept(line: string): { readonly concept: string; readonly forms: readonly string[] } {
  const [concept = '', forms = ''] = line.split('|');
  return { concept, forms: toForms(forms) };
}

/** "quantity|unit|forms|dual forms". */
export function toUnit(line: string): Unit {
  const [quantity = '', unit = '', forms = '', duals = ''] = line.split('|');
  return { quantity, unit, forms: toForms(forms), duals: toForms(duals) };
}

/** "name|forms|dual forms|code|CODE:adjectives CODE:adjectives". */
export function toCurrency(line: string): Currency {
  const [name = '', forms = '', duals = '', code = '', others = ''] = line.split('|');
  const codes = others.split(' ').filter(Boolean);
  return {
    ...{ name, forms: toForms(forms), duals: toForms(duals), code: code === '' ? null : code },
    codes: codes.map((other) => ({ code: other.slice(0, 3), adjectives: toForms(other.slice(4)) })),
  };
}

/** "unit|concept|singulars|plurals", a plural being a word or one of the sound ones, for which every singular is inflected. */
export function toCountedNoun(line: string, endings: NounEndings): CountedNoun {
  const [unit = '', concept = '', singularList = '', pluralList = ''] = line.split('|');
  const singulars = toForms(singularList);
  const plurals = toForms(pluralList);
  const sound = plurals.filter((plural) => plural in endings.soundPlurals);
  return {
    unit,
    concept,
    forms: [
      ...singulars,
      ...singulars.map((singular) => singular + endings.accusative),
      ...plurals.filter((plural) => !sound.includes(plural)),
      ...sound.flatMap((plural) => endings.soundPlurals[plural]!.flatMap((end) => singulars.map((s) => stem(s) + end))),
    ],
    duals: singulars.filter((singular) => !singular.includes(' ')).flatMap(toDuals),
  };

  function stem(singular: string): string {
    return isFeminine(singular) ? singular.slice(0, -endings.feminine.length) : singular;
  }

  function isFeminine(singular: string): boolean {
    return endings.feminine !== '' && singular.endsWith(endings.feminine);
  }

  function toDuals(singular: string): string[] {
    if (isFeminine(singular)) return endings.feminineDuals.map((end) => stem(singular) + end);
    const ends = sound.length > 0 ? endings.dualsBesideSoundPlural : endings.duals;
    return ends.map((end) => singular + end);
  }
}

function toForms(list: string): readonly string[] {
  return list.split(',').filter(Boolean);
}
