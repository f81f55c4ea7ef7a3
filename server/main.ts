import { fail, say, workspaceArguments } from './cli/index.ts';
import { loadConfig } from './config.ts';
import { openGraph } from './neo4j/index.ts';
import { checkPort } from './port.ts';
import { keepFilesPrivate } from './private-files.ts';

/** `npm start`: opens a data folder, loads the demonstration into its own, and serves the workspace. */
async function main(): Promise<void> {
  keepFilesPrivate();
  const config = loadConfig();
  const { data, port } = workspaceArguments(process.argv.slice(2), config);
  await checkPort(config.host, port);
  say(`Opening ${data}`);
  const opening = openGraph({ dataDir: data, config, onRestart: say });
  // Neo4j takes seconds to start: all other modules are read from disk meanwhile. What goes wrong is told where it is awaited.
  opening.catch(() => {});
  const { openWorkspace } = await import('./workspace.ts');
  await openWorkspace(opening, { ...config, port }, data);
}

main().catch(fail);
