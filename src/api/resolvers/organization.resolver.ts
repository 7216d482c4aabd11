import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow, EntityRow, RoleRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { listArticles } from '../lists/article-list.js';
import { listEntities } from '../lists/entity-list.js';
import { ArticleListArgs, EntityListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { findEntity } from '../names/find-entity.js';
import { IdOrNameArgs } from '../names/id-or-name.args.js';
import { rolesAt, spokespeopleAt } from '../roles-at.js';
import { ArticleConnection, OrganizationConnection } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';
import { Organization } from '../types/organization.type.js';
import { Role } from '../types/role.type.js';
import { At } from './at.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'One organization by id or by any name; null where no organization has the id.',
  })
  organization(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityRow | null> {
    return findEntity(context, { ...args, label: 'Organization', info });
  }

  @Query(() => OrganizationConnection, { complexity: pageCost, description: 'The organizations of the graph.' })
  organizations(
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<EntityRow>> {
    return listEntities(context, 'Organization', args);
  }

  @FieldResolver(() => [Role], {
    description: 'The roles that people hold in it according to articles, the latest first.',
  })
  async roles(
    @Root() { id }: EntityRow,
    @At() at: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly RoleRow[]> {
    return rolesAt(await loaders.rolesInOrganization.load(id), at);
  }

  @FieldResolver(() => [Role], { description: 'Those of its roles whose title is that of a spokesman or spokeswoman.' })
  async spokespeople(
    @Root() { id }: EntityRow,
    @At() at: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly RoleRow[]> {
    const roles = await loaders.rolesInOrganization.load(id);
    return spokespeopleAt(roles, at);
  }

  @FieldResolver(() => [Organization], { description: 'What it is part of.' })
  partOf(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'PART_OF', outgoing: true }).load(id);
  }

  @FieldResolver(() => [Organization], { description: 'Its parts.' })
  parts(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'PART_OF', outgoing: false }).load(id);
  }

  @FieldResolver(() => [Entity], { description: 'Its members: people, organizations and states.' })
  members(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'MEMBER_OF', outgoing: false }).load(id);
  }

  @FieldResolver(() => [Organization], { description: 'Its allies.' })
  alliedWith(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'ALLIED_WITH', outgoing: null }).load(id);
  }

  @FieldResolver(() => ArticleConnection, {
    complexity: pageCost,
    description: 'The articles that it published as an outlet.',
  })
  published(
    @Root() { id }: EntityRow,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<ArticleRow>> {
    return listArticles(context, args, { test: 'outlet', value: id });
  }
}
