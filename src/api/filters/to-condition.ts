import type { Condition } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import { type GivenName, resolveName } from '../names/resolve-name.js';
import { resolveTopicId } from '../names/resolve-topic.js';
import type { ArticleFilter } from './article.filter.js';
import { ConditionCount } from './condition-count.js';
import {
  compare,
  compareDay,
  compareNames,
  compareNumber,
  compareText,
  type Given,
  given,
  test,
} from './conditions.js';
import { checkDates } from './dates.js';
import type { EntityFilter } from './entity.filter.js';
import type { FigureFilter } from './figure.filter.js';
import { FilterWords } from './filter-words.js';
import type { RoleFilter } from './role.filter.js';
import type { StatementFilter } from './statement.filter.js';

/**
 * Turns the filter of a client into a condition on a list of statements. Names in it mean entities as everywhere else.
 *
 * @throws {IsnadError} what `resolveName` throws; `BAD_USER_INPUT` for dates the wrong way round, for `text` without words or where it
 * cannot stand, and for more than `MAX_CONDITIONS` conditions
 */
export async function toStatementCondition(context: ApiContext, filter: Given<StatementFilter>): Promise<Condition> {
  const reader = new FilterReader(context);
  return reader.withWords(await reader.standing(filter));
}

/** The same for a list of articles. */
export async function toArticleCondition(context: ApiContext, filter: Given<ArticleFilter>): Promise<Condition> {
  const reader = new FilterReader(context);
  return reader.withWords(await reader.article(filter));
}

/** The same for a list of people, organizations or places. */
export function toEntityCondition(context: ApiContext, filter: Given<EntityFilter>): Promise<Condition> {
  return new FilterReader(context).entity(filter);
}

class FilterReader {
  private readonly conditions = new ConditionCount();
  private readonly words = new FilterWords();

  constructor(private readonly context: ApiContext) {}

  /** A condition on the rows of the list, with the words that its filter has asked for. */
  withWords(condition: Condition): Condition {
    return { all: [...this.words.conditions(), condition] };
  }

  /** Statements that an editor has rejected are left out unless the filter itself speaks of the status. */
  async standing(filter: Given<StatementFilter>, nested = false): Promise<Condition> {
    const condition = await this.statement(filter, nested);
    return asksForStatus(filter) ? condition : { all: [condition, { test: 'standing' }] };
  }

  /** `nested` filters are asked of single rows, where words cannot be looked up. */
  async statement(filter: Given<StatementFilter>, nested = false): Promise<Condition> {
    if (filter == null) return { all: [] };
    this.conditions.add(filter);
    this.words.add(filter.text, nested);
    checkDates(filter);
    return this.join(
      this.combine(filter, (part, inner) => this.statement(part, nested || inner)),
      this.named('speaker', filter.speaker, SPEAKER_LABELS),
      this.named('about', filter.about, ENTITY_LABELS),
      this.named('outlet', filter.outlet, ['Organization']),
      this.named('via', filter.via, SPEAKER_LABELS),
      this.named('addressedTo', filter.addressedTo, ENTITY_LABELS),
      this.topic(filter.topic),
      this.where('speakerWhere', filter.speakerWhere, (where) => this.entity(where)),
      this.where('aboutWhere', filter.aboutWhere, (where) => this.entity(where)),
      this.where('viaWhere', filter.viaWhere, (where) => this.entity(where)),
      this.where('articleWhere', filter.articleWhere, (where) => this.article(where, true)),
      this.where('figureWhere', filter.figureWhere, (where) => this.figure(where)),
      [
        ...compare('id', 'in', filter.id),
        ...compare('mode', 'in', filter.mode),
        ...compare('cueClass', 'in', filter.cueClass),
        ...compareText('cue', filter.cue),
        ...compare('lang', 'in', filter.lang),
        ...compare('day', 'from', filter.from),
        ...compare('day', 'to', filter.to),
        ...compareDay('saidOn', filter.saidOn),
        ...compareNumber('confidence', filter.confidence),
        ...compare('inferred', 'equals', filter.inferred),
        ...compare('status', 'in', filter.status),
      ],
    );
  }

  async entity(filter: Given<EntityFilter>): Promise<Condition> {
    if (filter == null) return { all: [] };
    this.conditions.add(filter);
    return this.join(
      this.combine(filter, (part) => this.entity(part)),
      this.named('memberOf', filter.memberOf, ENTITY_LABELS),
      this.named('partOf', filter.partOf, ENTITY_LABELS),
      this.named('alliedWith', filter.alliedWith, ENTITY_LABELS),
      this.named('locatedIn', filter.locatedIn, ['Place']),
      this.where('said', filter.said, (where) => this.standing(where, true)),
      this.where('spokenOf', filter.spokenOf, (where) => this.standing(where, true)),
      this.where('mentionedIn', filter.mentionedIn, (where) => this.article(where, true)),
      this.where('role', filter.role, (where) => this.role(where)),
      [
        ...compareNames(filter.name),
        ...test('label', filter.type),
        ...test('isOutlet', filter.isOutlet),
        ...compare('id', 'in', filter.id),
        ...compare('origin', 'equals', filter.origin),
        ...compare('kind', 'in', filter.kind),
        ...compareNumber('degree', filter.degree),
      ],
    );
  }

  /** `nested` as in `statement`. */
  async article(filter: Given<ArticleFilter>, nested = false): Promise<Condition> {
    if (filter == null) return { all: [] };
    this.conditions.add(filter);
    this.words.add(filter.text, nested);
    checkDates(filter);
    return this.join(
      this.combine(filter, (part, inner) => this.article(part, nested || inner)),
      this.named('outlet', filter.outlet, ['Organization']),
      this.named('mentions', filter.mentions, ENTITY_LABELS),
      this.where('mentionsWhere', filter.mentionsWhere, (where) => this.entity(where)),
      this.where('statementWhere', filter.statementWhere, (where) => this.standing(where, true)),
      [
        ...test('agency', filter.agency),
        ...test('isCopy', filter.isCopy),
        ...compare('id', 'in', filter.id),
        ...compare('lang', 'in', filter.lang),
        ...compare('publishedOn', 'from', filter.from),
        ...compare('publishedOn', 'to', filter.to),
        ...compareText('title', filter.title),
        ...compareText('author', filter.author),
        ...compareText('url', filter.url),
        ...compare('originalId', 'equals', filter.original),
      ],
    );
  }

  private async figure(filter: FigureFilter): Promise<Condition> {
    this.conditions.add(filter);
    return this.join([
      ...compareText('quantity', filter.quantity),
      ...compareText('unit', filter.unit),
      ...test('atLeast', filter.atLeast),
      ...test('atMost', filter.atMost),
    ]);
  }

  private async role(filter: RoleFilter): Promise<Condition> {
    this.conditions.add(filter);
    return this.join(this.named('in', filter.in, ['Organization', 'Place']), [
      ...test('title', filter.title),
      ...compareDay('asOf', filter.asOf),
    ]);
  }

  /** `read` is told whether the part is asked of single rows. */
  private async combine<Filter extends Combinable<Filter>>(
    { AND, OR, NOT }: Filter,
    read: (filter: Filter, inner: boolean) => Promise<Condition>,
  ): Promise<Condition[]> {
    const [all, any, not] = await Promise.all([
      Promise.all((AND ?? []).map((part) => read(part, false))),
      Promise.all((OR ?? []).map((part) => read(part, true))),
      NOT == null ? null : read(NOT, true),
    ]);
    return [...all, ...given(OR, () => ({ any })), ...given(not, (condition) => ({ not: condition }))];
  }

  private async named(argument: string, name: Given<string>, labels: GivenName['labels']): Promise<Condition[]> {
    if (name == null) return [];
    const { id } = await resolveName(this.context, { name, argument, labels });
    return [{ test: argument, value: id }];
  }

  private async topic(topic: Given<string>): Promise<Condition[]> {
    return test('topic', await resolveTopicId(this.context, topic, 'topic'));
  }

  private async where<Filter>(
    name: string,
    filter: Given<Filter>,
    read: (filter: Filter) => Promise<Condition>,
  ): Promise<Condition[]> {
    return filter == null ? [] : [{ test: name, where: await read(filter) }];
  }

  private async join(...parts: readonly (Condition[] | Promise<Condition[]>)[]): Promise<Condition> {
    return { all: (await Promise.all(parts)).flat() };
  }
}

function asksForStatus(filter: Given<StatementFilter>): boolean {
  if (filter == null) return false;
  return filter.status != null || [...(filter.AND ?? []), ...(filter.OR ?? []), filter.NOT].some(asksForStatus);
}

interface Combinable<Filter> {
  AND?: Filter[] | null;
  OR?: Filter[] | null;
  NOT?: Filter | null;
}
