import { toHeads, toKnownName, toTitles } from '../name-lines.js';
import type { KnownName, NameLexicon, OrganizationHead, OrganizationHeadClass, PlaceHead } from '../names.js';
import arClitics from './clitics.json' with { type: 'json' };
import arCommonWords from './common-words.json' with { type: 'json' };
import arEveryday from './everyday-names.json' with { type: 'json' };
import arGazetteer from './gazetteer.json' with { type: 'json' };
import arKnownOrganizations from './known-organizations.json' with { type: 'json' };
import arTagger from './name-tagger.json' with { type: 'json' };
import arNameWords from './name-words.json' with { type: 'json' };
import arNationalities from './nationalities.json' with { type: 'json' };
import arOrganizations from './organizations.json' with { type: 'json' };
import arPersonNames from './person-names.json' with { type: 'json' };
import arPlaceHeads from './place-heads.json' with { type: 'json' };
import arPlaces from './places.json' with { type: 'json' };
import arPublicFigures from './public-figures.json' with { type: 'json' };
import { arabicSaying } from './saying.js';
import arSounds from './sounds.json' with { type: 'json' };
import arWords from './speech-words.json' with { type: 'json' };
import arTitles from './titles.json' with { type: 'json' };

/** What Arabic offers for finding names. */
export const arabicNames: NameLexicon = {
  lang: 'ar',
  clitics: arClitics,
  places: withVariants(
    [...arPlaceHeads.regions, ...arPlaces.places, ...arGazetteer.places].map(toKnownName),
    arPlaceHeads.variants,
  ),
  knownOrganizations: arKnownOrganizations.organizations.map(toKnownName),
  quotedOrganizations: arEveryday.quoted.map(toKnownName),
  spokenFor: arEveryday.spokenFor.map((line) => {
    const [kind = '', nouns = ''] = line.split('|');
    return { kind, nouns: nouns.split(',') };
  }),
  sport: {
    words: arEveryday.sport.words,
    organizations: arEveryday.sport.organizations.map(toKnownName),
    members: arEveryday.sport.members,
    dependent: arEveryday.sport.dependent.map(toKnownName),
  },
  given: [
    ...arPersonNames.given.split(' '),
    ...arNameWords.given,
    ...arNameWords.servantOf.map((name) => `عبد${name}`),
  ],
  men: [],
  women: [],
  family: arPersonNames.family.split(' '),
  foreign: [...arPersonNames.foreign.split(' '), ...arNameWords.foreign],
  publicFigures: arPublicFigures.names,
  sounds: {
    alike: new Map(arSounds.alike.flatMap((letters) => [...letters].map((letter) => [letter, letters[0]!] as const))),
    together: arSounds.together.map((line) => line.split('|') as [string, string]),
    vowels: arSounds.vowels,
    silent: arSounds.silent,
  },
  commonWords: arCommonWords.classes.map((words) => words.split(' ')),
  titles: arTitles.titles.flatMap(toTitles),
  offices: arTitles.offices.flatMap((line) => {
    const [forms = '', nameEn = ''] = line.split('|');
    return forms.split(',').map((form) => ({ form, nameEn }));
  }),
  titleModifiers: arTitles.modifiers,
  titleLinks: arTitles.links,
  titleEnds: arTitles.ends,
  homeWords: arPlaceHeads.homeWords,
  countryPairs: arPlaceHeads.countryPairs,
  headships: arTitles.headships,
  honorifics: arTitles.honorifics.map((line) => {
    const [form = '', titles = ''] = line.split('|');
    return { form, titles: titles.split(',') };
  }),
  headsOfKind: arOrganizations.descriptions.concat(arPlaceHeads.descriptions).map((line) => {
    const [kind = '', heads = ''] = line.split('|');
    return { kind, heads: heads.split(',') };
  }),
  capitals: null,
  organizations: {
    heads: arOrganizations.heads.flatMap(toOrganizationHeads),
    middles: arOrganizations.middles,
    forceComplements: arOrganizations.forceComplements,
    forceNames: arOrganizations.forceNames,
    doings: arOrganizations.doings,
    departments: arOrganizations.departments,
    genericComplements: arOrganizations.genericComplements,
    coordinated: arOrganizations.coordinated,
    takingPrepositions: arOrganizations.takingPrepositions,
    ruledNouns: arOrganizations.ruledNouns.map((line) => {
      const [noun = '', preposition = ''] = line.split('|');
      return { noun, preposition };
    }),
    audiences: arOrganizations.audiences,
    seated: arOrganizations.seated,
    seatWords: arOrganizations.seatWords,
    seatParticles: arOrganizations.seatParticles,
    paraphrases: arOrganizations.paraphrases,
    ordinals: arOrganizations.ordinals,
    shares: arOrganizations.shares,
    fighting: arOrganizations.fighting,
    branches: arOrganizations.branches,
    relationEndings: arOrganizations.relationEndings,
    feminineEndings: arOrganizations.feminineEndings,
    feminineWords: arOrganizations.feminineWords,
    institutional: arOrganizations.institutional,
    general: arOrganizations.general,
    shortAdjectives: arOrganizations.shortAdjectives,
    notAdjectives: arOrganizations.notAdjectives,
    nationalities: arNationalities.adjectives.map((line) => {
      const [place = '', adjectives = ''] = line.split('|');
      return { place, adjectives: adjectives.split(',') };
    }),
  },
  saying: arabicSaying,
  eulogies: arNameWords.eulogies,
  notNames: arNameWords.notNames,
  works: arNameWords.works,
  contests: arNameWords.contests,
  contestNames: arNameWords.contestNames,
  nameClosers: arNameWords.closers,
  compoundNames: arNameWords.compounds,
  onBehalf: arTitles.onBehalf,
  counterparts: arWords.counterparts,
  nameJoints: arNameWords.joints.map((line) => line.split(',')),
  houses: arNameWords.houses,
  connectorArticles: arNameWords.connectorArticles,
  ambiguousPlaces: arPlaceHeads.ambiguous,
  titlesOfCountries: arPlaceHeads.titlesOfCountries.map((line) => {
    const [title = '', countries = ''] = line.split('|');
    return { title, countries: countries.split(',') };
  }),
  prepositionWords: arClitics.prepositionWords,
  locatives: arClitics.locatives,
  nameConnectors: arTitles.nameConnectors,
  placeConnectors: arPlaceHeads.connectors,
  placeHeadsDropped: arPlaceHeads.dropped.flatMap(toPlaceHeads),
  takenUpPlaces: arPlaceHeads.takenUp,
  placeOffices: arPlaceHeads.offices,
  listingPlaceHeads: arPlaceHeads.listing,
  placeHeadsKept: arPlaceHeads.kept.flatMap(toPlaceHeads),
  tagger: arTagger,
};

/** Adds to each place the names that the typed list of variants knows for any of its names. */
function withVariants(places: readonly KnownName[], lines: readonly string[]): readonly KnownName[] {
  const groups = new Map<string, readonly string[]>();
  for (const line of lines) {
    const names = line.split('|');
    for (const name of names) groups.set(name, names);
  }
  return places.map((place) => {
    const more = place.names.flatMap((name) => groups.get(name) ?? []);
    return more.length === 0 ? place : { ...place, names: [...new Set([...place.names, ...more])] };
  });
}

function toPlaceHeads(line: string): readonly PlaceHead[] {
  return toHeads(line).map(({ kind, form }) => ({ kind, form, takesNoun: arPlaceHeads.takingNouns.includes(form) }));
}

function toOrganizationHeads(line: string): readonly OrganizationHead[] {
  const [headClass = '', ...rest] = line.split('|');
  return toHeads(rest.join('|')).map(({ kind, form }) => ({ kind, form, class: headClass as OrganizationHeadClass }));
}
