import { articleFromText } from '../../../src/article/index.js';
import { type ArticleEntities, findEntities } from '../../../src/extraction/entities/index.js';
import { toKnowledge } from '../../../src/extraction/knowledge.js';
import { lexicons } from '../../../src/lexicon/index.js';
import type { Authority, AuthorityEntity } from '../../../src/model/index.js';
import { toDocument } from '../../../src/text/index.js';

/** A record of an authority file with everything that a test does not care about left empty. */
export function toRecord(
  record: Pick<AuthorityEntity, 'id' | 'type' | 'nameAr' | 'nameEn'> & Partial<AuthorityEntity>,
): AuthorityEntity {
  return { aliases: [], kind: null, isOutlet: false, gender: null, location: null, ...record };
}

const NOBODY: Authority = { entities: [], relations: [], topics: [] };
const withoutAuthority = toKnowledge(lexicons, NOBODY);

/** The entities of a text, and the text to slice. */
export function entitiesOf(text: string, authority: Authority = NOBODY): ArticleEntities & { readonly text: string } {
  const knowledge = authority === NOBODY ? withoutAuthority : toKnowledge(lexicons, authority);
  return { ...findEntities(toDocument(articleFromText(text), lexicons), knowledge), text };
}

/** "TYPE name" of every entity, in order. */
export function namesOf(text: string, authority: Authority = NOBODY): readonly string[] {
  return entitiesOf(text, authority).entities.map(({ type, name }) => `${type} ${name}`);
}

/** The span of the first occurrence of some words. */
export function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text has no "${words}".`);
  return { start, end: start + words.length };
}
