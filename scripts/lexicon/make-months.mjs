#!/usr/bin/env node
// Makes months.json of src/lexicon/ar and src/lexicon/en: the names of months and weekdays in all regions of a language.
//
//   npm install --no-save cldr-dates-full@48.2.0 cldr-cal-islamic-full@48.2.0
//   node scripts/lexicon/make-months.mjs node_modules src/lexicon
//
// cldr-dates-full, cldr-cal-islamic-full: Unicode CLDR (Unicode licence). The same input gives the same files, byte for byte.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [packages, lexicon] = process.argv.slice(2);

/** Names in use in the press that CLDR has not, as month number and name. */
const FURTHER = {
  ar: {
    months: {
      1: ['كانون ثاني', 'كانون ثان'],
      2: ['فبرائر'],
      5: ['آيار'],
      8: ['أوغسطس'],
      9: ['سبتمر'],
      10: ['تشرين أول'],
      11: ['تشرين ثاني', 'تشرين ثان'],
      12: ['كانون أول'],
    },
    hijri: {
      1: ['المحرم', 'محرم الحرام'],
      4: ['ربيع الثاني'],
      5: ['جمادى الأول', 'جمادي الأولى'],
      6: ['جمادى الثانية', 'جمادى الثاني', 'جمادي الآخرة'],
      11: ['ذي القعدة'],
      12: ['ذي الحجة'],
    },
  },
  en: { months: { 9: ['Sept'] }, hijri: {} },
};

for (const language of ['ar', 'en']) {
  const locales = readdirSync(`${packages}/cldr-dates-full/main`).filter(
    (name) => name.split('-')[0] === language && !/-(Dsrt|Shaw)/.test(name),
  );
  const gregorian = locales.map((locale) => read('cldr-dates-full', locale, 'gregorian')).filter(Boolean);
  const islamic = locales.map((locale) => read('cldr-cal-islamic-full', locale, 'islamic')).filter(Boolean);
  const months = numbered(
    gregorian.flatMap(({ months }) => [
      months.format.wide,
      months['stand-alone'].wide,
      ...(language === 'en' ? [months.format.abbreviated] : []),
    ]),
  );
  const hijri = numbered(islamic.flatMap(({ months }) => [months.format.wide]));
  for (const [to, names] of [
    [months, FURTHER[language].months],
    [hijri, FURTHER[language].hijri],
  ]) {
    for (const [number, more] of Object.entries(names)) for (const name of more) to.get(Number(number)).add(name);
  }
  const weekdays = new Set(gregorian.flatMap(({ days }) => Object.values(days.format.wide)));
  write(`${lexicon}/${language}/months.json`, {
    source:
      'Unicode CLDR 48.2 (cldr-dates-full, cldr-cal-islamic-full; Unicode licence), all regions of the language, and further names in use in the press; made by scripts/lexicon/make-months.mjs. Number and names of a month, a line each.',
    months: lines(months),
    hijriMonths: lines(hijri),
    weekdays: [...weekdays],
  });
}

function read(name, locale, calendar) {
  try {
    const file = JSON.parse(readFileSync(`${packages}/${name}/main/${locale}/ca-${calendar}.json`, 'utf8'));
    return file.main[locale].dates.calendars[calendar];
  } catch {
    return null;
  }
}

/** From records `{ "1": "January", … }` the names of each month, each once. */
function numbered(records) {
  const names = new Map(Array.from({ length: 12 }, (_, i) => [i + 1, new Set()]));
  for (const record of records)
    for (const [number, name] of Object.entries(record)) names.get(Number(number))?.add(name.replace(/\.$/, ''));
  return names;
}

function lines(names) {
  return [...names].map(([number, set]) => [number, ...set].join('|'));
}

function write(path, record) {
  const parts = Object.entries(record).map(([key, value]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(key)}: [\n${value.map((line) => `    ${JSON.stringify(line)}`).join(',\n')}\n  ]`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`);
}
