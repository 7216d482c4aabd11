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
import { PlaceConnection } from '../types/connections.js';
import { Place } from '../types/place.type.js';
import { Role } from '../types/role.type.js';
import { At } from './at.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: 'One place by id or by any name; null where no place has the id.',
  })
  place(
    @Args(() => IdOrNameArgs) args: IdOrNameArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntityRow | null> {
    return findEntity(context, { ...args, label: 'Place', info });
  }

  @Query(() => PlaceConnection, { complexity: pageCost, description: 'The places of the graph.' })
  places(
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<EntityRow>> {
    return listEntities(context, 'Place', args);
  }

  @FieldResolver(() => [Role], { description: 'The roles that people hold there, the latest first: who governs it.' })
  async roles(
    @Root() { id }: EntityRow,
    @At() at: string | null,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly RoleRow[]> {
    return rolesAt(await loaders.rolesInOrganization.load(id), at);
  }

  @FieldResolver(() => [Place], { description: 'The places that it lies in.' })
  locatedIn(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'LOCATED_IN', outgoing: true }).load(id);
  }
}
