import { IsnadError } from '../../errors.js';
import type { Correction, StatementDecision } from '../../graph/index.js';
import type { ApiContext } from '../context.js';
import { ENTITY_LABELS, SPEAKER_LABELS } from '../names/labels.js';
import { resolveId, resolveName } from '../names/resolve-name.js';
import type { StatementCorrection } from './statement-correction.input.js';

/**
 * One decision for each statement that is corrected, with the ids of those whom names mean.
 *
 * @throws {IsnadError} what `resolveName` throws; `BAD_USER_INPUT` for a correction of nothing
 */
export async function toCorrections(
  context: ApiContext,
  corrections: readonly StatementCorrection[],
): Promise<StatementDecision[]> {
  const decisions = await Promise.all(
    corrections.map(async ({ statements, ...given }) => {
      const correction = await toCorrection(context, given);
      return statements.map((statement) => ({ statement, kind: 'CORRECT' as const, correction }));
    }),
  );
  checkOnce(decisions.flat().map(({ statement }) => statement));
  return decisions.flat();
}

function checkOnce(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new IsnadError(
    'BAD_USER_INPUT',
    `"corrections" expects each statement once, but ${twice} is there twice. Put all that is right of it into one correction.`,
  );
}

async function toCorrection(
  context: ApiContext,
  { speaker: name, about: names, saidOn, mode }: Omit<StatementCorrection, 'statements'>,
): Promise<Correction> {
  const speaker = await resolveId(context, name, { argument: 'speaker', labels: SPEAKER_LABELS });
  const about = await Promise.all(
    (names ?? []).map((one) => resolveName(context, { name: one, argument: 'about', labels: ENTITY_LABELS })),
  );
  const correction = {
    ...(speaker !== null && { speaker }),
    ...(names != null && { about: [...new Set(about.map(({ id }) => id))] }),
    ...(saidOn != null && { saidOn }),
    ...(mode != null && { mode }),
  };
  if (Object.keys(correction).length > 0) return correction;
  throw new IsnadError(
    'BAD_USER_INPUT',
    'A correction expects at least one of "speaker", "about", "saidOn" and "mode", but got none. Use confirmStatements for what was read rightly.',
  );
}
