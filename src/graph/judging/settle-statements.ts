import type { StatementMode } from '../../model/index.js';
import type { GraphTransaction } from '../graph.js';
import { toOrderKeys, toPlace } from '../writing/order-keys.js';
import { gather } from './groups.js';
import { lockEntities } from './lock-entities.js';

/** A decision about a statement that stands. What it does not correct is `null`. */
interface StatementJudgement {
  readonly id: string;
  readonly kind: 'CONFIRM' | 'REJECT' | 'CORRECT';
  readonly mode: StatementMode | null;
  readonly saidOn: string | null;
  /** Id of an entity or anonymous source. */
  readonly speaker: string | null;
  readonly about: readonly string[] | null;
}

/** A statement as the extractor read it, with the decisions about it that stand, the earliest first. */
interface JudgedStatement {
  readonly id: string;
  readonly articleId: string;
  readonly publishedOn: string | null;
  readonly sequence: number;
  readonly mode: StatementMode;
  readonly saidOn: string | null;
  /** What is corrected in the graph by now. */
  readonly corrected: readonly string[];
  readonly judgements: readonly StatementJudgement[];
  readonly entities: readonly string[];
}

/** The fields that an editor can correct, in the order in which the graph lists them. */
const FIELDS = ['speaker', 'about', 'saidOn', 'mode'] as const;

/** The latest correction of each field, as far as those whom it names are there. */
type Corrections = Readonly<Partial<Record<(typeof FIELDS)[number], StatementJudgement>>>;

/**
 * Makes statements what the decisions about them say, whatever the graph says of them by now: as the extractor read them where
 * nothing is decided, else as the latest decision about each field has it. Their articles have to be locked.
 *
 * @returns ids of the entities whose relationships may have changed; they are locked
 */
export async function settleStatements(transaction: GraphTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const statements = await transaction.run<JudgedStatement>('judging/statements', { ids });
  const named = statements.flatMap(({ judgements }) => judgements.flatMap(idsIn));
  const present = await readPresent(transaction, named);
  const settled = statements.map((statement) => ({ statement, corrections: correctionsOf(statement, present) }));
  const moved = settled.filter(
    ({ statement, corrections }) =>
      statement.corrected.length > 0 || corrections.speaker !== undefined || corrections.about !== undefined,
  );
  const entities = [...new Set([...moved.flatMap(({ statement }) => statement.entities), ...present])].sort();
  const locked = await lockEntities(transaction, entities);
  const merged = locked.flatMap(({ id, into }) => (into === null ? [] : [{ id, into }]));
  await lockEntities(
    transaction,
    merged.map(({ into }) => into),
  );
  await transaction.run('judging/settle-statements', { statements: settled.map(toRow) });
  await settleEnds(transaction, moved);
  await gather(
    transaction,
    merged.map(({ id }) => id),
  );
  return [...new Set([...entities, ...merged.map(({ into }) => into)])].sort();
}

type Settled = { readonly statement: JudgedStatement; readonly corrections: Corrections };

async function settleEnds(transaction: GraphTransaction, moved: readonly Settled[]): Promise<void> {
  if (moved.length === 0) return;
  await Promise.all([
    transaction.run('judging/restore-ends', { ids: moved.map(({ statement }) => statement.id) }),
    transaction.run('judging/correct-speakers', {
      statements: moved.flatMap(({ statement: { id }, corrections: { speaker } }) =>
        speaker === undefined ? [] : [{ id, speaker: speaker.speaker, judgement: speaker.id }],
      ),
    }),
    transaction.run('judging/correct-abouts', {
      statements: moved.flatMap(({ statement: { id }, corrections: { about } }) =>
        about === undefined ? [] : [{ id, about: about.about, judgement: about.id }],
      ),
    }),
  ]);
}

async function readPresent(transaction: GraphTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await transaction.run<{ id: string }>('judging/present', { ids: [...new Set(ids)] });
  return new Set(rows.map(({ id }) => id));
}

function idsIn({ speaker, about }: StatementJudgement): string[] {
  return [...(speaker === null ? [] : [speaker]), ...(about ?? [])];
}

function correctionsOf({ judgements }: JudgedStatement, present: ReadonlySet<string>): Corrections {
  const latest: Partial<Record<(typeof FIELDS)[number], StatementJudgement>> = {};
  for (const judgement of judgements) {
    for (const field of FIELDS) if (judgement[field] !== null) latest[field] = judgement;
  }
  const { speaker, about, ...rest } = latest;
  return {
    ...rest,
    ...(speaker !== undefined && present.has(speaker.speaker!) && { speaker }),
    ...(about !== undefined && about.about!.every((id) => present.has(id)) && { about }),
  };
}

function toRow({ statement, corrections }: Settled) {
  const { id, articleId, sequence, publishedOn, judgements } = statement;
  const mode = corrections.mode?.mode ?? statement.mode;
  const saidOn = corrections.saidOn?.saidOn ?? statement.saidOn;
  const corrected = FIELDS.filter((field) => corrections[field] !== undefined);
  const day = saidOn ?? publishedOn;
  return {
    ...{ id, mode, saidOn, day, ...toOrderKeys(day, toPlace(articleId, sequence)) },
    status: toStatus(judgements.at(-1)),
    corrected: corrected.length === 0 ? null : corrected,
    modeAsRead: corrections.mode === undefined ? null : statement.mode,
    saidOnAsRead: corrections.saidOn === undefined ? null : statement.saidOn,
  };
}

/** Who corrects a statement finds it right as corrected. */
function toStatus(latest: StatementJudgement | undefined): 'EXTRACTED' | 'CONFIRMED' | 'REJECTED' {
  if (latest === undefined) return 'EXTRACTED';
  return latest.kind === 'REJECT' ? 'REJECTED' : 'CONFIRMED';
}
