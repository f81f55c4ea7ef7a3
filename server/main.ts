import { loadConfig } from './core/config.ts';
import { openGraph } from './core/neo4j/index.ts';
import { checkPort } from './core/port.ts';
import { keepFilesPrivate } from './core/private-files.ts';
import { checkReach } from './edge/access/index.ts';
import { fail, say, speakIn, workspaceArguments } from './edge/cli/index.ts';

/** `npm start`: opens a data folder, loads the demonstration into its own, and serves the workspace. */
async function main(): Promise<void> {
  keepFilesPrivate();
  const given = process.argv.slice(2);
  // What hangs on it, such as the log of requests, is decided with the settings.
  if (given.includes('--team')) process.env.THROUGHLINE_TEAM = '1';
  const config = loadConfig();
  speakIn(config.language);
  const { data, port } = workspaceArguments(given, config);
  checkReach(config);
  await checkPort(config.host, port);
  say(`Opening ${data}`);
  const opening = openGraph({ dataDir: data, config, onRestart: say });
  // Neo4j takes seconds to start: all other modules are read from disk meanwhile. What goes wrong is told where it is awaited.
  opening.catch(() => {});
  const { openWorkspace } = await import('./edge/workspace.ts');
  await openWorkspace(opening, { ...config, port }, data);
}

main().catch(fail);
