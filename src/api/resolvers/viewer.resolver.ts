import { Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Viewer } from '../types/viewer.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who asks, and what they may do.' })
  viewer(@Ctx() { viewer }: ApiContext): Viewer {
    return viewer;
  }
}
