export { type ApiContext, createApiContext } from './context.js';
export { type CostedOperation, costOf } from './cost.js';
export { toGraphQLError } from './graphql-error.js';
export { ChangeStream, type ChangeStreamOptions, type SubscribeOptions, subscribeToEvents } from './live/index.js';
export { printApiSchema } from './print-schema.js';
export { type Operation, runOperation } from './run-operation.js';
export { buildApiSchema } from './schema.js';
export { ANONYMOUS_VIEWER, LOCAL_VIEWER, type Viewer } from './viewer.js';
