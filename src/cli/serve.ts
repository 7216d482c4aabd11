import { Command } from 'commander';
import type { CommandContext } from './program.js';
import { readSettings, withAllSettings } from './settings.js';

/** `isnad serve`: database, migrations, seeds, server; until the user stops it. */
export function serveCommand(context: CommandContext): Command {
  const command = new Command('serve')
    .description('Start everything: database, migrations, seed articles, GraphQL server and playground.')
    .option('--no-seeds', 'leave the seed articles out');
  return withAllSettings(command)
    .addHelpText('after', '\nStop it with Ctrl-C: requests are finished, then the server and the embedded Neo4j stop.')
    .action(async (flags: { readonly seeds: boolean }) => {
      const config = readSettings({ ...flags }, context.environment);
      const { runServer } = await import('./run-server.js');
      await runServer({ config, withSeeds: flags.seeds, ...context });
    });
}
