export { type ApiContext, createApiContext } from './context.js';
export { toGraphQLError } from './graphql-error.js';
export { printApiSchema } from './print-schema.js';
export { type Operation, runOperation } from './run-operation.js';
export { buildApiSchema } from './schema.js';
