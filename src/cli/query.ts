import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { IsnadError } from '../errors.js';
import type { CommandContext } from './program.js';
import { readSettings, withDatabaseSettings } from './settings.js';

interface QueryFlags {
  readonly vars?: string;
  readonly operation?: string;
}

/** `isnad query`: a GraphQL operation against the graph, without a server. Prints the response as JSON. */
export function queryCommand({ console, environment, signal }: CommandContext): Command {
  const command = new Command('query')
    .description('Run a GraphQL query and print the answer as JSON.')
    .argument('<file>', 'file with the query, or - for standard input')
    .option('--vars <json>', 'variables as JSON, or @file to read them from')
    .option('--operation <name>', 'which operation of the file to run');
  return withDatabaseSettings(command)
    .addHelpText('after', HELP)
    .action(async (file: string, flags: QueryFlags) => {
      const source = file === '-' ? await text(process.stdin) : await readText(file);
      const variables = await readVariables(flags.vars);
      const config = readSettings({ ...flags }, environment);
      const { buildApiSchema, runOperation } = await import('../api/index.js');
      const { openGraph } = await import('./open-graph.js');
      await using open = await openGraph({ config, console, signal });
      const answer = await runOperation({
        schema: buildApiSchema(),
        graph: open.graph,
        source,
        variables,
        fetchFrom: config.fetchFrom,
        ...(flags.operation !== undefined && { operationName: flags.operation }),
      });
      await console.result(JSON.stringify(answer, null, 2));
      if (answer.errors?.length) {
        throw new IsnadError('QUERY_FAILED', `The query got ${answer.errors.length} error(s); they are in the output.`);
      }
    });
}

const HELP = `
Examples:
  isnad query schema/examples/who-said-what-about-the-sdf.graphql
  isnad query question.graphql --vars '{"about": "قسد"}'
  echo '{ stats { statements } }' | isnad query -`;

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new IsnadError('FILE_NOT_READABLE', `${file} cannot be read. Check the path and its permissions.`, { cause });
  }
}

async function readVariables(given: string | undefined): Promise<Record<string, unknown>> {
  if (given === undefined) return {};
  const json = given.startsWith('@') ? await readText(given.slice(1)) : given;
  try {
    const variables: unknown = JSON.parse(json);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return { ...variables };
  } catch (cause) {
    throw new IsnadError('USAGE', `--vars is no JSON: ${(cause as Error).message}`, { cause });
  }
  throw new IsnadError('USAGE', '--vars must be a JSON object, such as {"about": "قسد"}.');
}
