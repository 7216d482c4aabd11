import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import {
  type MatterSearch,
  readClaimsToOppose,
  readFigureClaims,
  type StatementRow,
  toAllWordsQuery,
} from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { OVERVIEW_COST } from '../cost.js';
import {
  type ComparedClaim,
  type FigureComparison as Comparison,
  compareClaims,
  latestClaims,
} from '../figure-comparison.js';
import { checkDates } from '../filters/dates.js';
import { ENTITY_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { resolveTopicId } from '../names/resolve-topic.js';
import { findOpposites } from '../opposites/find-opposites.js';
import { CalendarDate } from '../scalars.js';
import { readSearchWords } from '../search-words.js';
import { FigureClaim, FigureComparison } from '../types/comparison.type.js';
import { Disagreement, type OppositeClaims } from '../types/opposite-claims.type.js';
import { Statement } from '../types/statement.type.js';

/** Of a matter on which very much is claimed, so many figures are compared. */
const MAX_FIGURES = 500;
/** So many statements are set against each other. */
const MAX_CLAIMS = 1000;
const MAX_OPPOSITES = 100;

@ArgsType()
class MatterArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the quantity, as `Figure.quantity` has them: `fighter`, `person killed`.',
  })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom or what the statements are about: an id or any name.' })
  about?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The topic that the statements are on: an id, a name or a term of it.',
  })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the statements; give this or `about` and `topic`.' })
  text?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Said on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Said on this day or earlier.' })
  to?: string | null;
}

@ArgsType()
class FigureArgs extends MatterArgs {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'As things stood on this day: of each speaker the latest number that is not later. All if left out.',
  })
  at?: string | null;
}

/** The label tells which type of the union it is. */
type LabelledDisagreement =
  | (Comparison & { readonly label: 'FigureComparison' })
  | (OppositeClaims & { readonly label: 'OppositeClaims' });

@Resolver()
export class DisagreementResolver {
  @Query(() => [FigureComparison], {
    complexity: OVERVIEW_COST,
    description: `Who put which number on the same thing, and when: the figures of statements by quantity and unit, those first of which most is claimed. At most ${MAX_FIGURES} claims are compared, the earliest; with \`at\` the latest.`,
  })
  async compareFigures(
    @Args(() => FigureArgs) { at, ...args }: FigureArgs,
    @Ctx() context: ApiContext,
  ): Promise<Comparison[]> {
    const to = at == null || (args.to != null && args.to < at) ? (args.to ?? null) : at;
    const matter = await toMatter(context, { ...args, to }, MAX_FIGURES);
    const claims = await readComparedFigures(context, matter, { quantity: args.quantity, latest: at != null });
    return compareClaims(at == null ? claims : latestClaims(claims));
  }

  @Query(() => [Disagreement], {
    complexity: OVERVIEW_COST,
    description: `What speakers or outlets disagree on: first those of \`compareFigures\` in which different speakers claim numbers that cannot both be right, then opposite claims, those with most words in common first. Where \`quantity\` is given, only numbers. Of the statements ${MAX_CLAIMS} are set against each other, denials, accusations and praise before the latest of the others, and at most ${MAX_OPPOSITES} pairs are listed.`,
  })
  async disagreements(
    @Args(() => MatterArgs) args: MatterArgs,
    @Ctx() context: ApiContext,
  ): Promise<LabelledDisagreement[]> {
    const matter = await toMatter(context, args, MAX_FIGURES);
    const [figures, opposites] = await Promise.all([
      readComparedFigures(context, matter, { quantity: args.quantity, latest: false }),
      args.quantity == null ? loadOpposites(context, { ...matter, limit: MAX_CLAIMS }) : [],
    ]);
    const conflicting = compareClaims(figures).filter((comparison) => comparison.conflicting);
    return [
      ...conflicting.map((comparison) => ({ label: 'FigureComparison' as const, ...comparison })),
      ...opposites.map((pair) => ({ label: 'OppositeClaims' as const, ...pair })),
    ];
  }
}

@Resolver(() => FigureClaim)
export class FigureClaimResolver {
  @FieldResolver(() => Statement, { description: 'The statement that claims it: who, when and where.' })
  statement(@Root() { statementId }: ComparedClaim, @Ctx() { loaders }: ApiContext): Promise<StatementRow | null> {
    return loaders.statement.load(statementId);
  }
}

async function toMatter(
  context: ApiContext,
  { quantity, about, topic, text, from, to }: MatterArgs,
  limit: number,
): Promise<MatterSearch> {
  checkDates({ from, to });
  const words = text == null ? [] : readSearchWords(text);
  const isOfSomebody = about != null || topic != null;
  if (
    (isOfSomebody && text != null) ||
    (!isOfSomebody && words.length === 0 && toQuantityWords(quantity).length === 0)
  ) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      'Say what to compare: "quantity" (words of what is counted), "about" and "topic", or "text" (words of the statements), but not "text" with either of these two.',
    );
  }
  const [aboutId, topicId] = await Promise.all([
    resolveId(context, about, { argument: 'about', labels: ENTITY_LABELS }),
    resolveTopicId(context, topic, 'topic'),
  ]);
  const texts = words.length === 0 ? null : toAllWordsQuery(words);
  return { about: aboutId, topic: topicId, texts, from: from ?? null, to: to ?? null, limit };
}

function readComparedFigures(
  { graph }: ApiContext,
  matter: MatterSearch,
  { quantity, latest }: { readonly quantity: string | null | undefined; readonly latest: boolean },
) {
  return readFigureClaims(graph, { ...matter, quantity: toQuantityWords(quantity), latest });
}

function toQuantityWords(quantity: string | null | undefined): string[] {
  return quantity?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
}

async function loadOpposites({ graph, loaders }: ApiContext, matter: MatterSearch): Promise<OppositeClaims[]> {
  const pairs = findOpposites(await readClaimsToOppose(graph, matter)).slice(0, MAX_OPPOSITES);
  return Promise.all(
    pairs.map(async ({ kind, claim, opposite, sharedWords }) => {
      const [affirming, denying] = await Promise.all([
        loaders.statement.load(claim.id),
        loaders.statement.load(opposite.id),
      ]);
      return { kind, claim: affirming!, opposite: denying!, sharedWords };
    }),
  );
}
