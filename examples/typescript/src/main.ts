import { ApiError, type Connection, request } from './client.js';
import { WhoSaidWhatDocument, type WhoSaidWhatQuery } from './operations.js';

const connection: Connection = {
  url: process.env.ISNAD_URL ?? 'http://127.0.0.1:4000/graphql',
  key: process.env.ISNAD_API_KEY,
};

/** Everything that was said about somebody, the earliest first, page by page. */
async function* whoSaidWhat(about: string) {
  let after: string | null = null;
  do {
    const answer: WhoSaidWhatQuery = await request(connection, WhoSaidWhatDocument, { about, first: 10, after });
    const { nodes, pageInfo } = answer.whoSaidWhat;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

try {
  for await (const { speaker, text, article } of whoSaidWhat(process.argv[2] ?? 'SDF')) {
    console.log(`${article.publishedOn ?? '?'}  ${speaker?.name ?? '?'}: ${text}`);
  }
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
