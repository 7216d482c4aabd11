import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { COUNTING_COST } from '../cost.js';
import type { FacetReader } from '../lists/facets.js';
import { loadNode } from '../nodes.js';
import {
  ArticleFacets,
  CueClassFacet,
  EntityFacet,
  EntityFacets,
  ModeFacet,
  OutletFacet,
  SpeakerFacet,
  StatementFacets,
  TextFacet,
  TopicFacet,
} from '../types/facets.type.js';

/** The argument that every facet has. */
const First = () => Arg('first', () => Int, { defaultValue: 10, description: 'How many values, from 0 to 100.' });

/** Values of a facet with the nodes that they are the ids of; a node that has gone meanwhile is left out. */
async function withNodes(
  facet: ReturnType<FacetReader['read']>,
  field: string,
  { loaders }: ApiContext,
): Promise<object[]> {
  const values = await Promise.all(
    (await facet).map(async ({ value, count }) => ({ [field]: await loadNode(loaders, value), count })),
  );
  return values.filter((value) => value[field] !== null);
}

async function asField(facet: ReturnType<FacetReader['read']>, field: string): Promise<object[]> {
  return (await facet).map(({ value, count }) => ({ [field]: value, count }));
}

@Resolver(() => StatementFacets)
export class StatementFacetsResolver {
  @FieldResolver(() => [SpeakerFacet], { complexity: COUNTING_COST, description: 'By who said it.' })
  speakers(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('speakers', first), 'speaker', context);
  }

  @FieldResolver(() => [EntityFacet], { complexity: COUNTING_COST, description: 'By whom or what it is about.' })
  abouts(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('abouts', first), 'entity', context);
  }

  @FieldResolver(() => [OutletFacet], { complexity: COUNTING_COST, description: 'By who published it.' })
  outlets(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('outlets', first), 'outlet', context);
  }

  @FieldResolver(() => [TopicFacet], { complexity: COUNTING_COST, description: 'By topic.' })
  topics(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('topics', first), 'topic', context);
  }

  @FieldResolver(() => [ModeFacet], { complexity: COUNTING_COST, description: 'By the way it is given.' })
  modes(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('modes', first), 'mode');
  }

  @FieldResolver(() => [CueClassFacet], { complexity: COUNTING_COST, description: 'By the act that its cue names.' })
  cueClasses(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('cueClasses', first), 'cueClass');
  }

  @FieldResolver(() => [TextFacet], {
    complexity: COUNTING_COST,
    description: 'By the month of its day, as `2024-05`.',
  })
  months(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('months', first), 'value');
  }
}

@Resolver(() => ArticleFacets)
export class ArticleFacetsResolver {
  @FieldResolver(() => [OutletFacet], { complexity: COUNTING_COST, description: 'By who published it.' })
  outlets(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('outlets', first), 'outlet', context);
  }

  @FieldResolver(() => [EntityFacet], { complexity: COUNTING_COST, description: 'By whom or what it mentions.' })
  mentions(@Root() facets: FacetReader, @First() first: number, @Ctx() context: ApiContext): Promise<object[]> {
    return withNodes(facets.read('mentions', first), 'entity', context);
  }

  @FieldResolver(() => [TextFacet], { complexity: COUNTING_COST, description: 'By language, `ar` or `en`.' })
  languages(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('languages', first), 'value');
  }

  @FieldResolver(() => [TextFacet], {
    complexity: COUNTING_COST,
    description: 'By the month in which it was published, as `2024-05`.',
  })
  months(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('months', first), 'value');
  }
}

@Resolver(() => EntityFacets)
export class EntityFacetsResolver {
  @FieldResolver(() => [TextFacet], {
    complexity: COUNTING_COST,
    description: 'By the finer kind: country, ministry, media and so on.',
  })
  kinds(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('kinds', first), 'value');
  }

  @FieldResolver(() => [TextFacet], {
    complexity: COUNTING_COST,
    description: 'By how it came to be known, `CURATED` or `EXTRACTED`.',
  })
  origins(@Root() facets: FacetReader, @First() first: number): Promise<object[]> {
    return asField(facets.read('origins', first), 'value');
  }
}
