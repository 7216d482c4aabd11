import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Decided, judgeDifferent, judgeSame, type SplitResult, splitEntity } from '../../graph/index.js';
import type { EntityLabel, EntityRow } from '../../graph/reading/index.js';
import { type ApiContext, renewLoaders } from '../context.js';
import { duplicatesCost, eachCost } from '../cost.js';
import { toAuthor } from '../editing/author.js';
import { type DuplicatePair, findDuplicates, findDuplicatesOf, MOST_COMPARED } from '../editing/possible-duplicates.js';
import { Why } from '../editing/why.js';
import { EntityType } from '../enums/entity-type.js';
import { ENTITY_LABELS } from '../names/labels.js';
import { resolveName } from '../names/resolve-name.js';
import { checkPageSize } from '../paging/page-size.js';
import { Entity } from '../types/entity.type.js';
import { Decision } from '../types/judgement.type.js';
import { PossibleDuplicate, SplitOutcome } from '../types/possible-duplicate.type.js';

@Resolver(() => SplitOutcome)
export class IdentityResolver {
  @Authorized('EDITOR')
  @Query(() => [PossibleDuplicate], {
    complexity: duplicatesCost,
    description:
      'Entities with names that are alike and may be one, but those that an editor has judged different, the strongest reason first.',
  })
  async possibleDuplicates(
    @Arg('of', () => String, {
      nullable: true,
      description: `Of whom: an id or any name. If left out, of the ${MOST_COMPARED} of each type with most relationships.`,
    })
    of: string | null,
    @Arg('type', () => EntityType, { nullable: true, description: 'Of which type; any if left out.' })
    type: EntityLabel | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to return, from 0 to 100.' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<DuplicatePair[]> {
    const size = checkPageSize(first);
    const labels = type == null ? ENTITY_LABELS : [type];
    if (of == null) return (await findDuplicates(context.graph, labels)).slice(0, size);
    const entity = await resolveName(context, { name: of, argument: 'of', labels });
    return (await findDuplicatesOf(context.graph, entity as EntityRow)).slice(0, size);
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('ids'),
    description:
      'Says that entities are one: the one that is kept gets all names, statements and relationships of the others, whose identifiers from now on lead to it.',
  })
  async judgeSame(
    @Arg('keep', () => ID, { description: 'The identifier of the one that stands for all.' }) kept: string,
    @Arg('ids', () => [ID], { description: 'The identifiers of the others.' }) others: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    const decided = await judgeSame(context.graph, { kept, others }, toAuthor(context, why));
    renewLoaders(context);
    return decided;
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('ids'),
    description:
      'Says that entities are not one, each not the same as any of the others: they cannot be merged, and are no possible duplicates. One part of the answer for each pair, by its second.',
  })
  async judgeDifferent(
    @Arg('ids', () => [ID], { description: 'The identifiers of the entities.' }) ids: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    const decided = await judgeDifferent(context.graph, ids, toAuthor(context, why));
    renewLoaders(context);
    return decided;
  }

  @Authorized('EDITOR')
  @Mutation(() => SplitOutcome, {
    complexity: eachCost('articles'),
    description:
      'Says that what some articles tell of an entity is meant for another one of the same name, which is made of it.',
  })
  async splitEntity(
    @Arg('entity', () => ID, { description: 'The identifier of the entity.' }) entity: string,
    @Arg('articles', () => [ID], { description: 'The identifiers of the articles.' }) articles: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<SplitResult> {
    const result = await splitEntity(context.graph, { entity, articles }, toAuthor(context, why));
    renewLoaders(context);
    return result;
  }

  @FieldResolver(() => [Decision], { description: 'What became of each article.' })
  decisions(@Root() { decided }: SplitResult): readonly Decided[] {
    return decided;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The new entity; null where no article tells of the old one.',
  })
  entity(@Root() { entity }: SplitResult, @Ctx() { loaders }: ApiContext): Promise<EntityRow | null> | null {
    return entity === null ? null : loaders.entity.load(entity);
  }
}
