import arKnownOrganizations from '../ar/known-organizations.json' with { type: 'json' };
import { toTitles } from '../name-lines.js';
import type { NameLexicon } from '../names.js';
import capitals from './capitals.json' with { type: 'json' };
import commonWords from './common-words.json' with { type: 'json' };
import gazetteer from './gazetteer.json' with { type: 'json' };
import personNames from './person-names.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };

const { source: _, ...grammar } = capitals;

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
    owners: [],
    bound: [],
    relationEnding: '',
    accusative: '',
    numberEndings: [],
    boundPlural: [],
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
  spokenFor: [],
  sport: null,
  given: `${personNames.men} ${personNames.women} ${personNames.both}`.split(' '),
  men: personNames.men.split(' '),
  women: personNames.women.split(' '),
  family: [],
  foreign: [],
  publicFigures: [],
  sounds: null,
  commonWords: [commonWords.words.split(' ')],
  titles: titles.titles.flatMap(toTitles),
  offices: [],
  titleModifiers: [],
  titleLinks: titles.links,
  titleEnds: [],
  homeWords: [],
  countryPairs: [],
  saying: null,
  headships: titles.headships,
  honorifics: [],
  headsOfKind: [],
  capitals: grammar,
  organizations: null,
  eulogies: [],
  notNames: [],
  works: [],
  contests: [],
  contestNames: [],
  nameClosers: [],
  compoundNames: [],
  onBehalf: [],
  counterparts: [],
  nameJoints: [],
  houses: [],
  connectorArticles: [],
  ambiguousPlaces: [],
  titlesOfCountries: [],
  prepositionWords: capitals.prepositions,
  locatives: [],
  nameConnectors: capitals.connectors,
  placeConnectors: [],
  placeHeadsDropped: [],
  placeHeadsKept: [],
  takenUpPlaces: [],
  placeOffices: [],
  listingPlaceHeads: [],
  tagger: null,
};
