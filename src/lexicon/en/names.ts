import arKnownOrganizations from '../ar/known-organizations.json' with { type: 'json' };
import { toTitles } from '../name-lines.js';
import type { NameLexicon } from '../names.js';
import capitals from './capitals.json' with { type: 'json' };
import gazetteer from './gazetteer.json' with { type: 'json' };
import personNames from './person-names.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };

/** What English offers for finding names: capital letters do most of it. */
export const englishNames: NameLexicon = {
  lang: 'en',
  clitics: {
    conjunctions: [],
    prepositions: [],
    article: '',
    articleAfterPreposition: '',
    rareBeforeNames: [],
    verbPrefixes: [],
    pronounSuffixes: [],
    accusative: '',
    dualEndings: [],
  },
  places: gazetteer.places.map((line) => {
    const [kind = '', ...names] = line.split('|');
    return { kind, nameEn: names[0] ?? '', names };
  }),
  knownOrganizations: arKnownOrganizations.organizations.map((line) => {
    const [kind = '', nameEn = ''] = line.split('|');
    return { kind, nameEn, names: [nameEn] };
  }),
  quotedOrganizations: [],
  sport: null,
  given: personNames.given.split(' '),
  family: [],
  foreign: [],
  sounds: null,
  commonWords: [],
  titles: titles.titles.flatMap(toTitles),
  titleModifiers: [],
  titleLinks: titles.links,
  titleEnds: [],
  homeWords: [],
  headships: ['under', 'chaired', 'led', 'headed'],
  honorifics: [],
  headsOfKind: [],
  capitals,
  organizations: null,
  eulogies: [],
  notNames: [],
  works: [],
  ambiguousPlaces: [],
  titlesOfCountries: [],
  prepositionWords: capitals.prepositions,
  locatives: [],
  nameConnectors: capitals.connectors,
  placeHeadsDropped: [],
  placeHeadsKept: [],
  tagger: null,
};
