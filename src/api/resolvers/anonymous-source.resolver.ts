import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AnonymousSourceRow, EntityRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { AnonymousSource } from '../types/anonymous-source.type.js';
import { Entity } from '../types/entity.type.js';

@Resolver(() => AnonymousSource)
export class AnonymousSourceResolver {
  @FieldResolver(() => [Entity], {
    description: 'The organizations and places that its description names ("officials in the Pentagon").',
  })
  affiliatedWith(@Root() { id }: AnonymousSourceRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'AFFILIATED_WITH', outgoing: true }).load(id);
  }
}
