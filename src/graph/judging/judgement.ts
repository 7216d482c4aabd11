import { randomUUID } from 'node:crypto';
import { toId } from '../../model/index.js';
import type { Graph, GraphTransaction } from '../graph.js';
import { type Author, appendChanges } from '../writing/changes.js';
import { retryVanished } from '../writing/retry-vanished.js';

/** What editors can decide. */
export const JUDGEMENT_KINDS = [
  'CONFIRM',
  'REJECT',
  'CORRECT',
  'SAME',
  'DIFFERENT',
  'SPLIT',
  'ALIAS',
  'RELATION',
] as const;

export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A decision as it is written down. */
export interface NewJudgement {
  readonly id: string;
  readonly kind: JudgementKind;
  /** Ids of everything that it is about, what it decides about first. */
  readonly subjects: readonly string[];
  /** What was decided, by the property of the node that keeps it. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What became of one part of a call. */
export interface Decided {
  /** The id that was given. */
  readonly id: string;
  /** `UNCHANGED`: it was so already, and nothing was written. `NOT_FOUND`: nothing has the id. */
  readonly outcome: 'DONE' | 'UNCHANGED' | 'NOT_FOUND';
  /** Id of the decision that was written down; `null` where none was. */
  readonly judgement: string | null;
}

/** A part of a call with the decision itself, before it is written down. */
export interface Made extends Omit<Decided, 'judgement'> {
  readonly judgement: NewJudgement | null;
}

/** The decisions that a call makes. */
export function judgementsOf(made: readonly Made[]): NewJudgement[] {
  return made.flatMap(({ judgement }) => judgement ?? []);
}

/** What a call answers. */
export function toDecided(made: readonly Made[]): Decided[] {
  return made.map(({ id, outcome, judgement }) => ({ id, outcome, judgement: judgement?.id ?? null }));
}

/** A decision is an event and not a fact of an article: the same decision made twice is two of them. */
export function newJudgement(judgement: Omit<NewJudgement, 'id'>): NewJudgement {
  return { id: toId('judgement', randomUUID()), ...judgement };
}

/**
 * Runs an editor's call in one transaction. Such calls wait for each other: two editors who merge crosswise get one result. Writers
 * of articles do not wait, but for the articles and entities that `work` locks.
 */
export function inJudgingTransaction<T>(graph: Graph, work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
  return retryVanished(() =>
    graph.inWriteTransaction(async (transaction) => {
      await transaction.run('judging/lock-judgements');
      return work(transaction);
    }),
  );
}

export interface CarryOutOptions {
  readonly author: Author;
  /** Makes the graph what the decisions say. Default: they change nothing yet. */
  readonly settle?: () => Promise<void>;
}

/** Writes decisions down, has the graph settled, and tells the log of them: the last thing that a transaction does. */
export async function carryOut(
  transaction: GraphTransaction,
  judgements: readonly NewJudgement[],
  { author, settle }: CarryOutOptions,
): Promise<void> {
  await recordJudgements(transaction, judgements, author);
  await settle?.();
  await logJudgements(transaction, judgements, { ...author, kind: 'JUDGED' });
}

async function recordJudgements(
  transaction: GraphTransaction,
  judgements: readonly NewJudgement[],
  { by, why }: Author,
): Promise<void> {
  if (judgements.length === 0) return;
  await transaction.run('judging/record', { judgements: judgements.map((judgement) => ({ ...judgement, by, why })) });
}

/** Tells the log of decisions, or that they were undone: the last thing that a transaction does. */
export async function logJudgements(
  transaction: GraphTransaction,
  judgements: readonly Pick<NewJudgement, 'id' | 'subjects'>[],
  { kind, ...author }: Author & { readonly kind: 'JUDGED' | 'JUDGEMENT_UNDONE' },
): Promise<void> {
  await appendChanges(
    transaction,
    judgements.map(({ id, subjects }) => ({
      ...author,
      kind,
      article: null,
      judgement: id,
      subjects,
      statements: [],
    })),
  );
}
