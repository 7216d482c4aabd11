import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RoleRow } from '../../graph/reading/index.js';
import { type ChainLink, loadChain } from '../chain.js';
import type { ApiContext } from '../context.js';
import { resolveName } from '../names/resolve-name.js';
import { rolesAt, spokespeopleAt } from '../roles-at.js';
import { IsnadLink } from '../types/isnad-link.type.js';
import { Role } from '../types/role.type.js';
import { At } from './at.js';

/** Questions by name that the fields of people, organizations and statements answer as well. */
@Resolver()
export class ShortcutResolver {
  @Query(() => [Role], { description: 'The roles that articles give a person, the latest first.' })
  async roles(
    @Arg('person', () => String, { description: 'Who: an id or any name.' }) person: string,
    @At() at: string | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly RoleRow[]> {
    const { id } = await resolveName(context, { name: person, argument: 'person', labels: ['Person'] });
    return rolesAt(await context.loaders.rolesOfPerson.load(id), at);
  }

  @Query(() => [Role], {
    description: 'Who speaks for an organization or a place according to articles, the latest first.',
  })
  async spokespeople(
    @Arg('of', () => String, { description: 'For whom: an id or any name.' }) of: string,
    @At() at: string | null,
    @Ctx() context: ApiContext,
  ): Promise<readonly RoleRow[]> {
    const { id } = await resolveName(context, { name: of, argument: 'of', labels: ['Organization', 'Place'] });
    const roles = await context.loaders.rolesInOrganization.load(id);
    return spokespeopleAt(roles, at);
  }

  @Query(() => [IsnadLink], {
    description:
      'The chain of attribution (isnad) of a statement, from the outlet to the one who said it; empty where no statement has the id.',
  })
  async isnad(
    @Arg('statement', () => ID, { description: 'The identifier of the statement.' }) statement: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<readonly ChainLink[]> {
    const row = await loaders.statement.load(statement);
    return row === null ? [] : loadChain(loaders, row);
  }
}
