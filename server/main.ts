import { loadConfig } from './core/config.ts';
import { openGraph } from './core/neo4j/index.ts';
import { checkPort } from './core/port.ts';
import { keepFilesPrivate } from './core/private-files.ts';
import { checkReach } from './edge/access/index.ts';
import { fail, say, workspaceArguments } from './edge/cli/index.ts';

/** `npm start`: opens a data folder, loads the demonstration into its own, and serves the workspace. */
async function main(): Promise<void> {
  keepFilesPrivate();
  const config = loadConfig();
  const { data, port, team } = workspaceArguments(process.argv.slice(2), config);
  checkReach({ ...config, team });
  await checkPort(config.host, port);
  say(`Opening ${data}`);
  const opening = openGraph({ dataDir: data, config, onRestart: say });
  // Neo4j takes seconds to start: all other modules are read from disk meanwhile. What goes wrong is told where it is awaited.
  opening.catch(() => {});
  const { openWorkspace } = await import('./edge/workspace.ts');
  await openWorkspace(opening, { ...config, port, team }, data);
}

main().catch(fail);
