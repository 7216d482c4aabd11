import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import {
  type EntityLabel,
  type EntityRow,
  readCoMentions,
  readCommonGround,
  type StatementRow,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { eachCost, pageCost } from '../cost.js';
import { EntityType } from '../enums/entity-type.js';
import { StatementListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import { resolveName } from '../names/resolve-name.js';
import { checkPageSize } from '../paging/page-size.js';
import { CoMention, CommonGround, OutletComparison } from '../types/comparison.type.js';
import { StatementConnection } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';

const MAX_OUTLETS = 20;

interface CommonGroundParent {
  readonly entityId: string;
  readonly a: string;
  readonly b: string;
}

interface OutletParent {
  readonly outlet: EntityRow;
  readonly about: string;
}

@Resolver()
export class ComparisonResolver {
  @Query(() => [CommonGround], {
    complexity: pageCost,
    description:
      'Whom and what two speakers both speak about, with what each says: those first about which both say much.',
  })
  async commonGround(
    @Arg('a', () => String, { description: 'One speaker: an id or any name.' }) a: string,
    @Arg('b', () => String, { description: 'The other speaker: an id or any name.' }) b: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, from 0 to 100.' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<CommonGroundParent[]> {
    const [one, other] = await Promise.all([
      resolveName(context, { name: a, argument: 'a', labels: SPEAKER_LABELS }),
      resolveName(context, { name: b, argument: 'b', labels: SPEAKER_LABELS }),
    ]);
    const rows = await readCommonGround(context.graph, { a: one.id, b: other.id, limit: checkPageSize(first) });
    return rows.map(({ id }) => ({ entityId: id, a: one.id, b: other.id }));
  }

  @Query(() => [CoMention], {
    complexity: pageCost,
    description:
      'Whom and what articles mention together with an entity, those first that most stories mention with it.',
  })
  async coMentions(
    @Arg('of', () => String, { description: 'The entity: an id or any name.' }) of: string,
    @Arg('types', () => [EntityType], { nullable: true, description: 'Only these types; all if left out.' })
    types: EntityLabel[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 0 to 100.' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<object[]> {
    const { id } = await resolveName(context, { name: of, argument: 'of', labels: ENTITY_LABELS });
    const labels = types ?? ENTITY_LABELS;
    const rows = await readCoMentions(context.graph, { id, labels, limit: checkPageSize(first) });
    return Promise.all(rows.map(async (row) => ({ ...row, entity: await context.loaders.entity.load(row.id) })));
  }

  @Query(() => [OutletComparison], {
    complexity: eachCost('outlets'),
    description: 'What several outlets published about somebody or something, side by side.',
  })
  async compareOutlets(
    @Arg('about', () => String, { description: 'About whom or what: an id or any name.' }) about: string,
    @Arg('outlets', () => [String], { description: `The outlets, at most ${MAX_OUTLETS}: ids or any names.` })
    outlets: string[],
    @Ctx() context: ApiContext,
  ): Promise<OutletParent[]> {
    checkPageSize(outlets.length, { argument: 'outlets', max: MAX_OUTLETS });
    const [{ id }, ...rows] = await Promise.all([
      resolveName(context, { name: about, argument: 'about', labels: ENTITY_LABELS }),
      ...outlets.map((name) => resolveName(context, { name, argument: 'outlets', labels: ['Organization'] })),
    ]);
    return rows.map((outlet) => ({ outlet: outlet as EntityRow, about: id }));
  }

  @Query(() => StatementConnection, {
    complexity: pageCost,
    description: "One speaker's line on somebody, something or a topic over time: the statements, the earliest first.",
  })
  async positionHistory(
    @Arg('speaker', () => String, { description: 'Who: an id or any name.' }) speaker: string,
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
    @Arg('about', () => String, { nullable: true, description: 'On whom or what: an id or any name.' })
    about: string | null,
    @Arg('topic', () => String, { nullable: true, description: 'On which topic: an id, a name or a term of it.' })
    topic: string | null,
  ): Promise<ListConnection<StatementRow>> {
    if ((about == null) === (topic == null)) {
      throw new IsnadError('BAD_USER_INPUT', 'Give either "about" or "topic": what the position is on.');
    }
    return listStatements(context, {
      filter: { ...(about != null && { about }), ...(topic != null && { topic }), AND: [{ speaker }, filter ?? {}] },
      ...{ orderBy, page, defaultOrder: 'OLDEST' },
    });
  }
}

@Resolver(() => CommonGround)
export class CommonGroundResolver {
  @FieldResolver(() => Entity, { description: 'Whom or what.' })
  entity(@Root() { entityId }: CommonGroundParent, @Ctx() { loaders }: ApiContext): Promise<EntityRow | null> {
    return loaders.entity.load(entityId);
  }

  @FieldResolver(() => StatementConnection, {
    complexity: pageCost,
    description: 'What the first of the two says about it.',
  })
  a(
    @Root() { entityId, a }: CommonGroundParent,
    @Args(() => StatementListArgs) args: StatementListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<StatementRow>> {
    return listSaidAbout(context, { speaker: a, about: entityId }, args);
  }

  @FieldResolver(() => StatementConnection, { complexity: pageCost, description: 'What the second says about it.' })
  b(
    @Root() { entityId, b }: CommonGroundParent,
    @Args(() => StatementListArgs) args: StatementListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<StatementRow>> {
    return listSaidAbout(context, { speaker: b, about: entityId }, args);
  }
}

@Resolver(() => OutletComparison)
export class OutletComparisonResolver {
  @FieldResolver(() => StatementConnection, {
    complexity: pageCost,
    description: 'The statements; `facets` tells who speaks there, and how.',
  })
  statements(
    @Root() { outlet, about }: OutletParent,
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<StatementRow>> {
    const fixed = [
      { test: 'about', value: about },
      { test: 'outlet', value: outlet.id },
    ] as const;
    return listStatements(context, { filter, orderBy, page, fixed });
  }
}

function listSaidAbout(
  context: ApiContext,
  { speaker, about }: { readonly speaker: string; readonly about: string },
  { filter, orderBy, ...page }: StatementListArgs,
): Promise<ListConnection<StatementRow>> {
  const fixed = [
    { test: 'speaker', value: speaker },
    { test: 'about', value: about },
  ] as const;
  return listStatements(context, { filter, orderBy, page, fixed });
}
