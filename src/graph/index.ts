export { type ApiKey, createApiKey, type NewApiKey, noteApiKeyUse, readApiKeys, revokeApiKey } from './api-keys.js';
export { cancellable } from './cancellable.js';
export { graphChecksum } from './checking/checksum.js';
export { type GraphCounts, graphStats } from './checking/counts.js';
export { checkEvidence, type EvidenceProblem, type EvidenceReport } from './checking/evidence.js';
export { connectGraph, type GraphSettings } from './connection.js';
export type { Graph, GraphTransaction, QueryEvent, QueryOptions, QueryParameters, Row } from './graph.js';
export { type AliasDecision, addAliases } from './judging/add-aliases.js';
export { judgeDifferent, judgeSame, type SameDecision } from './judging/judge-identity.js';
export {
  type Correction,
  judgeStatements,
  type StatementDecision,
} from './judging/judge-statements.js';
export { type Decided, JUDGEMENT_KINDS, type JudgementKind } from './judging/judgement.js';
export { type EditedRelationType, type RelationDecision, setRelations } from './judging/set-relations.js';
export { type SplitDecision, type SplitResult, splitEntity } from './judging/split-entity.js';
export { undoJudgements } from './judging/undo.js';
export { type MigrationState, migrate, migrationStatus } from './migrations.js';
export { findQuery, type NamedQuery, namedQueries } from './named-queries.js';
export type { ManyReader } from './sharing/index.js';
export { timed } from './timed.js';
export { deleteArticle, deleteArticles, type WriteResult, writeArticles } from './writing/articles.js';
export { writeAuthority } from './writing/authority.js';
export {
  type Author,
  appendChanges,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  LOCAL,
  type LoggedChange,
} from './writing/changes.js';
export { resetGraph } from './writing/reset.js';
