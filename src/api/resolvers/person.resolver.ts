import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { EntityRow, RoleRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { listEntities } from '../lists/entity-list.js';
import { EntityListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { findEntity } from '../names/find-entity.js';
import { IdOrNameArgs } from '../names/id-or-name.args.js';
import { rolesAt } from '../roles-at.js';
import { PersonConnection } from '../types/connections.js';
import { Person } from '../types/person.type.js';
import { Role } from '../types/role.type.js';
import { At } from './at.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description: 'One person by id or by any name; null where no person has the id.',
  })
  person(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityRow | null> {
    return findEntity(context, { ...args, label: 'Person', info });
  }

  @Query(() => PersonConnection, { complexity: pageCost, description: 'The people of the graph.' })
  persons(
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<EntityRow>> {
    return listEntities(context, 'Person', args);
  }

  @FieldResolver(() => [Role], { description: 'The roles that articles give the person, the latest first.' })
  async roles(
    @Root() { id }: EntityRow,
    @At() at: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly RoleRow[]> {
    return rolesAt(await loaders.rolesOfPerson.load(id), at);
  }
}
