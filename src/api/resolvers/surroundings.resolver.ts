import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import {
  labelOfId,
  MAX_HOPS,
  MAX_PATHS,
  type NodeRow,
  type PathRow,
  readNeighborhood,
  readShortestPath,
  readShortestPaths,
} from '../../graph/reading/index.js';
import { prefixOf } from '../../model/index.js';
import type { ApiContext } from '../context.js';
import { neighborhoodCost, pathCost, pathsCost } from '../cost.js';
import { RelationshipType } from '../enums/relationship-type.js';
import { toGraphEdge } from '../graph-edge.js';
import { SPEAKER_LABELS } from '../names/labels.js';
import { resolveName } from '../names/resolve-name.js';
import { nodeProperties } from '../needs.js';
import { loadNode, toReference } from '../nodes.js';
import { checkPageSize } from '../paging/page-size.js';
import { asksOnlyFor } from '../selection.js';
import { Neighborhood, Path } from '../types/surroundings.type.js';

const MAX_DEPTH = 3;
const MAX_NODES = 500;
const JOINING_ALL: readonly RelationshipType[] = ['IN', 'PUBLISHED_BY', 'MENTIONS', 'ON'];
/** Articles are not read on the way: their texts are long. */
const TO_ARTICLES: readonly RelationshipType[] = ['IN', 'PUBLISHED_BY', 'MENTIONS'];
const ALL_TYPES = Object.values(RelationshipType);

/** What `path` follows by default: who spoke about, to and through whom. Sharing an outlet, an article or a topic joins almost everybody. */
const SPEAKING = ALL_TYPES.filter((type) => !JOINING_ALL.includes(type));

@ArgsType()
class PathArgs {
  @Field(() => String, { description: 'One end: an id or any name.' })
  from!: string;

  @Field(() => String, { description: 'The other end: an id or any name.' })
  to!: string;

  @Field(() => Int, { defaultValue: 6, description: `The most relationships it may have, 1 to ${MAX_HOPS}.` })
  maxHops!: number;

  @Field(() => [RelationshipType], {
    nullable: true,
    description:
      'The relationships it may use, whichever way they point; all but IN, PUBLISHED_BY, MENTIONS and ON if left out.',
  })
  via?: RelationshipType[] | null;
}

@Resolver()
export class SurroundingsResolver {
  @Query(() => Neighborhood, {
    complexity: neighborhoodCost,
    description: 'What lies around a node, with the best connected neighbours first where there are more than fit.',
  })
  async neighborhood(
    @Arg('of', () => String, { description: 'The node in the middle: any id, or a name of an entity.' }) of: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: `How many relationships away, 1 to ${MAX_DEPTH}.` })
    depth: number,
    @Arg('types', () => [RelationshipType], {
      nullable: true,
      description: 'The relationships to follow; all if left out.',
    })
    types: RelationshipType[] | null,
    @Arg('limit', () => Int, {
      defaultValue: 100,
      description: `The most nodes besides the one in the middle, at most ${MAX_NODES}.`,
    })
    limit: number,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Neighborhood> {
    checkRange('depth', depth, MAX_DEPTH);
    checkPageSize(limit, { argument: 'limit', max: MAX_NODES });
    const follow = types ?? ALL_TYPES;
    // Nodes of which more is selected than can be read on the way are loaded afterwards.
    const properties = follow.some((type) => TO_ARTICLES.includes(type)) ? null : nodeProperties(info);
    const search = (id: string) =>
      readNeighborhood(context.graph, { id, depth, types: follow, limit, properties: properties ?? [] });
    // What lies around an identifier shows by itself that it is that of a node.
    const direct = labelOfId(of) === null ? null : await search(of);
    const id = direct === null ? await resolveAnyNode(context, of) : of;
    const around = direct ?? (await search(id));
    if (around === null) return { nodes: await loadAll(context, [id], info), edges: [], truncated: false };
    const ids = around.nodes.map((node) => node.id);
    const nodes = properties === null ? await loadAll(context, ids, info) : [...around.nodes];
    return { nodes, edges: around.links.map(toGraphEdge), truncated: around.truncated };
  }

  @Query(() => Path, {
    complexity: pathCost,
    nullable: true,
    description: 'A shortest way between two entities or sources; null where there is none.',
  })
  async path(
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path | null> {
    const { from, to, via, maxHops } = args;
    checkRange('maxHops', maxHops, MAX_HOPS);
    const search = (ends: Ends) => readShortestPath(context.graph, { ...ends, types: via ?? SPEAKING, maxHops });
    // A way between two identifiers shows by itself that they are those of nodes.
    const direct = isSourceId(from) && isSourceId(to) && from !== to;
    const found = direct ? await search({ from, to }) : null;
    if (found !== null) return toPath(context, found, info);
    const ends = await resolveEnds(context, args);
    if (ends.from === ends.to) return toPath(context, { nodes: [ends.from], links: [] }, info);
    if (direct && ends.from === from && ends.to === to) return null;
    const path = await search(ends);
    return path === null ? null : toPath(context, path, info);
  }

  @Query(() => [Path], {
    complexity: pathsCost,
    description: 'Several of the shortest ways between two different entities or sources, the shortest first.',
  })
  async paths(
    @Args(() => PathArgs) args: PathArgs,
    @Arg('first', () => Int, { defaultValue: 3, description: `How many, from 0 to ${MAX_PATHS}.` }) first: number,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Path[]> {
    const limit = checkPageSize(first, { max: MAX_PATHS });
    const { maxHops, via } = args;
    const ends = await resolveEnds(context, args);
    if (ends.from === ends.to) return [];
    const paths = await readShortestPaths(context.graph, { ...ends, types: via ?? SPEAKING, maxHops, limit });
    return Promise.all(paths.map((path) => toPath(context, path, info)));
  }
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Whether a string looks like the identifier of an entity or source, and not like a name. */
function isSourceId(text: string): boolean {
  const label = labelOfId(text);
  return SPEAKER_LABELS.some((one) => one === label);
}

async function resolveEnds(context: ApiContext, { from, to, maxHops }: PathArgs): Promise<Ends> {
  checkRange('maxHops', maxHops, MAX_HOPS);
  const [a, b] = await Promise.all([
    resolveName(context, { name: from, argument: 'from', labels: SPEAKER_LABELS }),
    resolveName(context, { name: to, argument: 'to', labels: SPEAKER_LABELS }),
  ]);
  return { from: a.id, to: b.id };
}

async function toPath(context: ApiContext, { nodes, links }: PathRow, info: GraphQLResolveInfo): Promise<Path> {
  return { length: links.length, nodes: await loadAll(context, nodes, info), edges: links.map(toGraphEdge) };
}

/** The id of a node of any kind, or of the entity that a name means. */
async function resolveAnyNode(context: ApiContext, name: string): Promise<string> {
  const prefix = prefixOf(name);
  const isTextNode = prefix === 'article' || prefix === 'statement' || prefix === 'figure' || prefix === 'topic';
  if (isTextNode && (await loadNode(context.loaders, name)) !== null) return name;
  return (await resolveName(context, { name, argument: 'of', labels: SPEAKER_LABELS })).id;
}

/** The nodes for the field `nodes`; they are read where more is asked of them than their identifiers tell. */
async function loadAll(
  { loaders }: ApiContext,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Pick<NodeRow, 'id' | 'label'>[]> {
  const known = asksOnlyFor(info, 'nodes', ['__typename', 'id']);
  const nodes = known ? ids.map(toReference) : await Promise.all(ids.map((id) => loadNode(loaders, id)));
  return nodes.filter((node) => node !== null);
}

function checkRange(argument: string, value: number, max: number): void {
  if (value >= 1 && value <= max) return;
  throw new IsnadError('BAD_USER_INPUT', `"${argument}" must be a whole number from 1 to ${max}, but got ${value}.`);
}
