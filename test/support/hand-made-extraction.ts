import { articleFromText } from '../../src/article/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import {
  type About,
  type ArticleMetadata,
  type Entity,
  type EntityType,
  type Extraction,
  type Figure,
  type Mention,
  type Role,
  type Span,
  type Speaker,
  type Statement,
  toId,
} from '../../src/model/index.js';
import { toDocument, toKey } from '../../src/text/index.js';

/** What an article says, in words of its text: the places are looked up. For tests of what comes after the extraction. */
export interface HandMadeParts {
  readonly text: string;
  readonly file?: string;
  readonly metadata?: ArticleMetadata;
  readonly entities?: readonly HandMadeEntity[];
  readonly statements?: readonly HandMadeStatement[];
  readonly roles?: readonly { person: string; organization?: string; title: string; titleEn?: string; words: string }[];
}

export interface HandMadeEntity {
  /** The full name; must stand in the text, unless `forms` has what does. */
  readonly name: string;
  readonly type: EntityType;
  /** Where it is a record of the authority file. */
  readonly id?: string;
  /** What it is called in the text; the name by default. */
  readonly forms?: readonly string[];
  /** Names that the text does not have. */
  readonly otherNames?: readonly string[];
  readonly kind?: string;
  readonly gender?: 'M' | 'F';
  readonly isOutlet?: boolean;
}

export interface HandMadeStatement {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  /** The name of an entity, or the description of somebody unnamed. */
  readonly speaker?: string;
  readonly about?: readonly string[];
  readonly addressedTo?: readonly string[];
  readonly via?: readonly string[];
  readonly saidOn?: string;
  readonly figures?: readonly HandMadeFigure[];
  /** Words of the content by topic. */
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  /** The name of an entity inside the source, where the unnamed speaker belongs. */
  readonly affiliation?: string;
}

/** Words of the content, and what they claim. */
export type HandMadeFigure = Pick<Figure, 'text' | 'quantity' | 'low' | 'high' | 'unit'>;

export function handMadeExtraction(parts: HandMadeParts): Extraction {
  const { text, file, metadata = {} } = parts;
  const article = articleFromText(text, { ...(file === undefined ? {} : { file }), metadata });
  const entities = (parts.entities ?? []).map((entity) => toEntity(text, entity));
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const context = { text, articleId: article.id, byName };
  const made = parts.statements ?? [];
  const statements = made.map((statement, sequence) => toStatement(context, statement, sequence));
  return {
    document: {
      article,
      lang: 'ar',
      title: metadata.title ?? null,
      titleSpan: null,
      author: metadata.author ?? null,
      translator: metadata.translator ?? null,
      outlet: metadata.outlet ?? null,
      agencies: [],
      notes: [],
      publishedOn: metadata.publishedOn ?? null,
      blocks: [],
      sentences: [],
      tokens: [],
      quotations: [],
      remarks: [],
    },
    entities,
    statements,
    roles: (parts.roles ?? []).map(
      ({ person, organization, title, titleEn, words }): Role => ({
        personId: byName.get(person)!.id,
        organizationId: organization === undefined ? null : byName.get(organization)!.id,
        title,
        titleEn: titleEn ?? null,
        span: find(text, words),
      }),
    ),
    figures: made.flatMap(({ figures = [] }, at) =>
      figures.map((figure) => toFigure(text, statements[at]!.id, figure)),
    ),
    topics: made.flatMap(({ topics = {} }, at) =>
      Object.entries(topics).map(([topicId, words]) => ({
        statementId: statements[at]!.id,
        topicId,
        spans: words.map((word) => find(text, word)),
      })),
    ),
    affiliations: made.flatMap(({ affiliation, source }, at) =>
      affiliation === undefined || source === undefined
        ? []
        : [
            {
              sourceId: statements[at]!.speaker!.id,
              entityId: byName.get(affiliation)!.id,
              span: find(text, source),
            },
          ],
    ),
    remarks: [],
  };
}

interface Context {
  readonly text: string;
  readonly articleId: string;
  readonly byName: ReadonlyMap<string, Entity>;
}

const PREFIXES = { PERSON: 'person', ORGANIZATION: 'org', PLACE: 'place' } as const;

function toEntity(text: string, { name, type, id, forms = [name], otherNames = [], ...rest }: HandMadeEntity): Entity {
  const entityId = id ?? toId(PREFIXES[type], toKey(name));
  const mentions = forms
    .flatMap((form) => findAll(text, form))
    .map((span): Mention => ({ ...span, name: span, form: 'NAME', entityId }));
  return {
    id: entityId,
    type,
    origin: id === undefined ? 'EXTRACTED' : 'CURATED',
    name,
    names: [...new Set([name, ...forms, ...otherNames])],
    kind: rest.kind ?? null,
    gender: rest.gender ?? null,
    isOutlet: rest.isOutlet ?? false,
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

function toStatement({ text, articleId, byName }: Context, parts: HandMadeStatement, sequence: number): Statement {
  const content = parts.content.map((words) => find(text, words));
  const cue = parts.cue === undefined ? null : find(text, parts.cue);
  const toSpeaker = (name: string): Speaker => {
    const entity = byName.get(name);
    if (entity === undefined)
      return { id: toId('anon', articleId, toKey(name)), type: 'ANONYMOUS', name, names: [name] };
    return { id: entity.id, type: entity.type === 'PERSON' ? 'PERSON' : 'ORGANIZATION', name, names: entity.names };
  };
  const toAbout = (name: string): About => {
    const { id, mentions } = byName.get(name)!;
    const inside = mentions.filter((mention) =>
      content.some(({ start, end }) => start <= mention.start && mention.end <= end),
    );
    return { entityId: id, spans: inside.map(({ start, end }) => ({ start, end })) };
  };
  return {
    id: toId(
      'statement',
      articleId,
      ...content.flatMap(({ start, end }) => [start, end]),
      cue?.start ?? -1,
      cue?.end ?? -1,
    ),
    content,
    text: parts.content.join(' '),
    mode: 'INDIRECT',
    cue,
    cueClass: cue === null ? null : 'say',
    source: parts.source === undefined ? null : find(text, parts.source),
    speaker: parts.speaker === undefined ? null : toSpeaker(parts.speaker),
    inferred: false,
    about: (parts.about ?? []).map(toAbout),
    via: (parts.via ?? []).map((name) => ({ speaker: toSpeaker(name), span: find(text, name) })),
    addressedTo: (parts.addressedTo ?? []).map((name) => ({
      entityId: byName.get(name)!.id,
      spans: [find(text, name)],
    })),
    saidOn: parts.saidOn ?? null,
    sequence,
    confidence: 1,
    rule: 'by-hand',
  };
}

function toFigure(text: string, statementId: string, figure: HandMadeFigure): Figure {
  const span = find(text, figure.text);
  const id = toId('figure', statementId, span.start, span.end);
  return { ...figure, id, statementId, span, isApproximate: figure.low !== figure.high };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
  return { start, end: start + words.length };
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

/** An article, by its identifier, of which only the text matters. */
export function textExtraction(id: string, text: string, publishedOn?: string): Extraction {
  const metadata = { id, lang: 'ar', ...(publishedOn === undefined ? {} : { publishedOn }) };
  const document = toDocument(articleFromText(text, { file: `${id}.txt`, metadata }), lexicons);
  return { document, entities: [], statements: [], roles: [], figures: [], affiliations: [], topics: [], remarks: [] };
}
