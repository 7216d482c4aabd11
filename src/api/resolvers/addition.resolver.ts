import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { addAliases, type Decided, setRelations } from '../../graph/index.js';
import { type ApiContext, renewLoaders } from '../context.js';
import { eachCost } from '../cost.js';
import { toAuthor } from '../editing/author.js';
import { checkName } from '../editing/checks.js';
import { NewAlias, NewRelation } from '../editing/entity-additions.input.js';
import { Why } from '../editing/why.js';
import { Decision } from '../types/judgement.type.js';

@Resolver()
export class AdditionResolver {
  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('aliases'),
    description: 'Gives entities further names, by which they are found.',
  })
  async addAliases(
    @Arg('aliases', () => [NewAlias], { description: 'The entities and their names.' }) aliases: NewAlias[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    const checked = aliases.map(({ entity, name }) => ({ entity, name: checkName(name, 'name') }));
    const decided = await addAliases(context.graph, checked, toAuthor(context, why));
    renewLoaders(context);
    return decided;
  }

  @Authorized('EDITOR')
  @Mutation(() => [Decision], {
    complexity: eachCost('relations'),
    description:
      'Relates entities, or says which roles people hold. One part of the answer for each, by where it begins.',
  })
  async setRelations(
    @Arg('relations', () => [NewRelation], { description: 'The relations.' }) relations: NewRelation[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Decided[]> {
    const checked = relations.map(({ from, type, to, title, titleEn, asOf }) => ({
      ...{ from, type, to },
      ...(title != null && { title: checkName(title, 'title') }),
      ...(titleEn != null && { titleEn: checkName(titleEn, 'titleEn') }),
      ...(asOf != null && { asOf }),
    }));
    const decided = await setRelations(context.graph, checked, toAuthor(context, why));
    renewLoaders(context);
    return decided;
  }
}
