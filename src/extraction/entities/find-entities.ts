import { bySpan, type Entity, groupBy, type Mention, type TextDocument } from '../../model/index.js';
import type { Knowledge } from '../knowledge.js';
import type { ArticleEntities } from './article-entities.js';
import { findBareForces } from './bare-forces.js';
import { withBracketedNames } from './bracketed-names.js';
import { findBylineNames } from './byline-names.js';
import type { Candidate } from './candidate.js';
import { findCapitalizedNames } from './capitals/capitalized-names.js';
import { chooseNames } from './choose-names.js';
import { findClubNames } from './club-names.js';
import { type Cluster, toClusters } from './clusters.js';
import { withConsistentTypes } from './consistent-types.js';
import { withCountriesOfTitles } from './country-titles.js';
import { findCountryWords } from './country-words.js';
import { findDescriptions } from './descriptions.js';
import { toEntity } from './entity.js';
import { findQuotedNames } from './everyday-names.js';
import { findHeadedNames } from './headed-names.js';
import { findHeadedPlaces } from './headed-places.js';
import { findHomes } from './homes.js';
import { findAuthorityNames, findGazetteerNames, findKnownOrganizations } from './known-names.js';
import { withoutKnownNeighbours } from './known-neighbours.js';
import { withoutLeadingNouns } from './leading-nouns.js';
import { findListedNames } from './listed-names.js';
import { findListedPlaces } from './listed-places.js';
import { toMeanings } from './meanings.js';
import { findNestedNames } from './nested-names.js';
import { findOwnedBodies } from './owned-bodies.js';
import { findPublicNames } from './public-names.js';
import { findRepeatedNames } from './repeated-names.js';
import { findRoles } from './roles.js';
import { findSpeakingNames } from './speaking-names.js';
import { withoutTails } from './surname-tails.js';
import { findTaggedNames } from './tagged-names.js';
import { toTaggedWords } from './tagged-words.js';
import { findTitledNames } from './titled-names.js';
import { findTitles } from './titles.js';
import { findWholeNames } from './whole-names.js';
import { toWords } from './words.js';

const NONE: ArticleEntities = {
  entities: [],
  mentions: [],
  meantBy: () => null,
  roles: [],
  homes: new Map(),
  countryWords: { homes: [], pairs: [], named: [], ours: null },
  ownedBodies: [],
};

/** Finds whom and what an article names. Pure; a document in no handled language has none. */
export function findEntities(document: TextDocument, knowledge: Knowledge): ArticleEntities {
  if (document.lang === null) return NONE;
  const names = knowledge.names[document.lang];
  const words = toTaggedWords(toWords(document, names), names);
  const listed = [
    ...findAuthorityNames(words, names, knowledge.authority),
    ...findKnownOrganizations(words, names, knowledge.authority),
    ...findQuotedNames(words, names, knowledge.authority),
    ...findClubNames(words, names, knowledge.authority),
    ...findGazetteerNames(words, names, knowledge.authority),
  ];
  const tagged = withoutKnownNeighbours(findTaggedNames(words, names), listed, words);
  const candidates = withConsistentTypes([
    ...findBylineNames(document, words, names, knowledge.authority),
    ...listed,
    ...findHeadedNames(words, names),
    ...findHeadedPlaces(words, names),
    ...findListedPlaces(words, names),
    ...withoutTails(withoutLeadingNouns(tagged, words, names), words),
    ...findListedNames(words, names),
    ...findPublicNames(words, names),
    ...findSpeakingNames(words, names),
    ...findTitledNames(words, names),
    ...findCapitalizedNames(words, names),
  ]);
  const first = chooseNames(candidates, words.words.length);
  const again = findWholeNames(first, words);
  const all = again.length === 0 ? first : chooseNames([...candidates, ...again], words.words.length);
  const plain = withCountriesOfTitles(withBracketedNames(all, words), names);
  const repeated = names.capitals === null ? findRepeatedNames(plain, words, names) : [];
  const forces = findBareForces([...plain, ...repeated], words, names);
  const nested = findNestedNames(plain, candidates, names);
  const chosen = [...plain, ...repeated, ...forces, ...nested].sort((a, b) => a.first - b.first);
  const titles = findTitles(words, chosen, names);
  const clusters = toClusters(chosen, names);
  const clusterOf = new Map<Candidate, Cluster>();
  for (const cluster of clusters) for (const name of cluster.names) clusterOf.set(name, cluster);
  const descriptions = findDescriptions({ words, names, authority: knowledge.authority, chosen, titles, clusterOf });
  const titlesOf = groupBy(titles, ({ person }) => person && clusterOf.get(person));
  const descriptionsOf = groupBy(descriptions, ({ cluster }) => cluster);
  const startingAt = new Map(chosen.map((name) => [name.first, name]));
  const entityOf = new Map<Cluster, Entity>();
  for (const cluster of clusters) {
    const own = { titles: titlesOf.get(cluster) ?? [], descriptions: descriptionsOf.get(cluster) ?? [] };
    entityOf.set(cluster, toEntity(cluster, { document, words, names, startingAt, ...own }));
  }
  const entities = [...entityOf.values()].sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!));
  const mentions: Mention[] = [];
  for (const entity of entities) mentions.push(...entity.mentions);
  mentions.sort(bySpan);
  const idOf = (name: Candidate) => entityOf.get(clusterOf.get(name)!)!.id;
  const context = { words, names, chosen, titles, idOf };
  const roles = findRoles(titles, words, { names, idOf, entities, text: document.article.text });
  return {
    entities,
    mentions,
    meantBy: toMeanings({ words, names, entities, mentions }),
    homes: findHomes(context),
    countryWords: findCountryWords(context),
    ownedBodies: findOwnedBodies(words, names, { roles, entities }),
    roles,
  };
}
