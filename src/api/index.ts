export { type ApiContext, createApiContext } from './context.js';
export { toGraphQLError } from './graphql-error.js';
export { buildApiSchema } from './schema.js';
