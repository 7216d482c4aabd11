import {
  bySpan,
  contains,
  type Entity,
  type Mention,
  overlaps,
  type Span,
  slice,
  type TextDocument,
  toId,
} from '../../model/index.js';
import type { Knowledge } from '../knowledge.js';
import type { ArticleEntities } from './article-entities.js';
import { namesOf } from './authority-index.js';
import { chooseNames } from './choose-names.js';
import { type Cluster, toClusters } from './clusters.js';
import { findHeadedNames } from './headed-names.js';
import { findAuthorityNames, findGazetteerNames, findKnownOrganizations } from './known-names.js';
import { findTaggedNames } from './tagged-names.js';
import { toTaggedWords } from './tagged-words.js';
import { toWords } from './words.js';

const NONE: ArticleEntities = { entities: [], mentions: [], meantBy: () => null, roles: [] };

/** Finds whom and what an article names. Pure; a document in no handled language has none. */
export function findEntities(document: TextDocument, knowledge: Knowledge): ArticleEntities {
  if (document.lang === null) return NONE;
  const names = knowledge.names[document.lang];
  const words = toTaggedWords(toWords(document, names.clitics), names);
  const chosen = chooseNames(
    [
      ...findAuthorityNames(words, knowledge.authority),
      ...findKnownOrganizations(words, names),
      ...findGazetteerNames(words, names),
      ...findHeadedNames(words, names),
      ...findTaggedNames(words, names),
    ],
    words.words.length,
  );
  const entities = toClusters(chosen)
    .map((cluster) => toEntity(cluster, document))
    .sort((a, b) => bySpan(a.mentions[0]!, b.mentions[0]!));
  const mentions = entities.flatMap((entity) => entity.mentions).sort(bySpan);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    mentions,
    meantBy: (span) => meantBy(span, mentions, byId),
    roles: [],
  };
}

function toEntity(cluster: Cluster, document: TextDocument): Entity {
  const { article } = document;
  const longest = [...cluster.names].sort((a, b) => b.keys.length - a.keys.length || a.first - b.first)[0]!;
  const curated = cluster.names.map((name) => name.curated).find((records) => records.length === 1)?.[0] ?? null;
  const key = longest.keys.join(' ');
  const prefix = ({ PERSON: 'person', ORGANIZATION: 'org', PLACE: 'place' } as const)[cluster.type];
  const id =
    curated?.id ??
    (cluster.type === 'PERSON' && longest.keys.length < 2 ? toId(prefix, article.id, key) : toId(prefix, key));
  const mentions: Mention[] = cluster.names
    .map((name) => ({ ...name.span, name: name.span, form: 'NAME' as const, entityId: id }))
    .sort(bySpan);
  const known = cluster.names.find((name) => name.known !== null)?.known ?? null;
  const forms = mentions.map((mention) => slice(article.text, mention));
  return {
    id,
    type: cluster.type,
    origin: curated === null ? 'EXTRACTED' : 'CURATED',
    name: slice(article.text, longest.span),
    names: [
      ...new Set([
        ...forms,
        ...(curated === null ? [] : namesOf(curated)),
        ...(known === null ? [] : [...known.names, known.nameEn]),
      ]),
    ],
    kind: curated?.kind ?? longest.kind,
    isOutlet: curated?.isOutlet ?? longest.kind === 'media',
    gender: curated?.gender ?? null,
    mentions,
  };
}

function meantBy(span: Span, mentions: readonly Mention[], byId: ReadonlyMap<string, Entity>): Entity | null {
  const inside = mentions.filter((mention) => contains(span, mention) || overlaps(span, mention));
  const mention = inside.find((candidate) => byId.get(candidate.entityId)?.type === 'PERSON') ?? inside[0];
  return mention === undefined ? null : (byId.get(mention.entityId) ?? null);
}
