import type { TitleClass } from '../../lexicon/names.js';
import { bySpan, type Entity, type Mention, slice, type TextDocument, toId } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import { namesOf } from './authority-index.js';
import type { Candidate } from './candidate.js';
import type { Cluster } from './clusters.js';
import type { Description } from './description.js';
import { FACT } from './fact.js';
import { joinedKeys } from './joined-keys.js';
import type { NameIndex } from './name-index.js';
import { toProperName } from './proper-name.js';
import type { TitlePhrase } from './titles.js';
import { type NameSurroundings, toWiderName } from './wider-names.js';
import { startAfter } from './words.js';

/** What an article says of the bearer of a cluster of names. */
export interface EntityContext extends NameSurroundings {
  readonly document: TextDocument;
  /** The titles given to it. */
  readonly titles: readonly TitlePhrase[];
  readonly descriptions: readonly Description[];
}

const PREFIXES = { PERSON: 'person', ORGANIZATION: 'org', PLACE: 'place' } as const;

/** The entity that a cluster of names means: curated where exactly one record of the authority file bears one of the names. */
export function toEntity(cluster: Cluster, context: EntityContext): Entity {
  const fullest = fullestOf(cluster, context.names);
  const curated = cluster.names.map((name) => name.curated).find((records) => records.length === 1)?.[0] ?? null;
  const known = cluster.names.find((name) => name.known !== null)?.known ?? null;
  const id = curated?.id ?? toExtractedId(cluster, fullest, context);
  const mentions = toMentions(cluster, id, context);
  const forms = toForms(cluster, mentions, context);
  const knownNames = curated !== null ? namesOf(curated) : known !== null ? [...known.names, known.nameEn] : [];
  for (const name of knownNames) forms.add(name);
  return {
    id,
    type: cluster.type,
    origin: curated === null ? 'EXTRACTED' : 'CURATED',
    name: toName(fullest, context),
    names: [...forms],
    kind: curated?.kind ?? known?.kind ?? fullest.kind,
    isOutlet: curated?.isOutlet ?? (known?.kind ?? fullest.kind) === 'media',
    gender: curated?.gender ?? genderOf(cluster, context),
    mentions,
  };
}

/** What the article calls the bearer: its names in text order, the shorter ones inside them, without what is no part of them, and with what tells them apart. */
function toForms({ names }: Cluster, mentions: readonly Mention[], context: EntityContext): Set<string> {
  const { text } = context.document.article;
  const forms = new Set<string>();
  for (const { span } of [...names].sort((a, b) => a.first - b.first)) forms.add(slice(text, span));
  for (const { shorter } of names) for (const span of shorter) forms.add(slice(text, span));
  for (const { form, name } of mentions) if (form === 'NAME') forms.add(slice(text, name));
  for (const name of names) {
    const wider = toWiderName(name, context);
    if (wider !== null) forms.add(slice(text, wider));
  }
  return forms;
}

/** The name as it is said by itself: where a preposition has merged with the article ("للأمم المتحدة") the article is written out. */
function toName({ reading, span }: Candidate, { document, names }: EntityContext): string {
  const form = slice(document.article.text, span);
  const { article, articleAfterPreposition: merged } = names.clitics;
  if (article === '' || !form.startsWith(merged) || !reading.key.startsWith(article)) return form;
  const firstWord = toKey(form.split(' ')[0]!);
  const isElided = reading.key.length > firstWord.length;
  return article + form.slice(merged.length - (isElided ? 1 : 0));
}

/** The name with the most words, the earliest of them; what a country is called by its form of state only where it has no other name. */
function fullestOf({ names: all }: Cluster, { countriesOfTitle }: NameIndex): Candidate {
  const proper = all.filter(({ keys }) => !countriesOfTitle.has(keys.join(' ')));
  return (proper.length > 0 ? proper : all).reduce((best, name) => {
    const longer = name.keys.length - best.keys.length;
    return longer > 0 || (longer === 0 && name.first < best.first) ? name : best;
  });
}

/** A single word is no identity of a person beyond the article; how a person's name is spaced is none either. */
function toExtractedId({ type }: Cluster, fullest: Candidate, { document, names }: EntityContext): string {
  const prefix = PREFIXES[type];
  if (type !== 'PERSON') return toId(prefix, fullest.keys.join(' '));
  const keys = joinedKeys(fullest.keys, names.nameJoints);
  return keys.length < 2 ? toId(prefix, document.article.id, keys.join(' ')) : toId(prefix, keys.join(' '));
}

/** A name is mentioned together with the titles or the describing noun right in front of it. */
function toMentions(
  cluster: Cluster,
  entityId: string,
  { words, names, titles, descriptions }: EntityContext,
): readonly Mention[] {
  const named = cluster.names.map((name): Mention => {
    const title = titles.find(({ person, end }) => person === name && end === name.first);
    const start =
      title === undefined ? name.span.start : startAfter(words.words[title.first]!.token, title.reading.skip);
    return { start, end: name.span.end, name: toProperName(name, words, names), form: 'NAME', entityId };
  });
  const described = descriptions.map(
    ({ span }): Mention => ({ start: span.start, end: span.end, name: span, form: 'DESCRIPTION', entityId }),
  );
  return [...named, ...described].sort(bySpan);
}

const OFFICES: ReadonlySet<TitleClass> = new Set(['office', 'spokesman', 'profession']);

/** Titles tell the gender where they have two forms; the masculine one now and then stands for both. Else the given name may. */
function genderOf(cluster: Cluster, { words, titles, names }: EntityContext): 'M' | 'F' | null {
  if (cluster.type !== 'PERSON') return null;
  // Inside another title stands the office of somebody else ("مستشار وزيرة الصحة"), and a place may look like one ("في محافظة …").
  const own = titles.filter(
    (title) =>
      (words.facts[title.first]! & FACT.placeHead) === 0 &&
      (!OFFICES.has(title.entry.class) ||
        !titles.some((outer) => outer.first < title.first && title.first < outer.end)),
  );
  const genders = own.map(({ entry }) => entry.gender);
  if (genders.includes('F')) return 'F';
  if (genders.includes('M')) return 'M';
  return (
    cluster.names.map(({ keys }) => names.genderOf.get(keys[0]!) ?? null).find((gender) => gender !== null) ?? null
  );
}
