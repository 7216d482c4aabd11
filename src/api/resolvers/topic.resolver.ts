import { Ctx, Query, Resolver } from 'type-graphql';
import { readAllTopics, type TopicRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { Topic } from '../types/topic.type.js';

@Resolver()
export class TopicResolver {
  @Query(() => [Topic], { description: 'The subjects that statements are on, those with most statements first.' })
  topics(@Ctx() { graph }: ApiContext): Promise<readonly TopicRow[]> {
    return readAllTopics(graph);
  }
}
