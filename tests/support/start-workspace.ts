import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { REPOSITORY } from '../../server/core/config.ts';
import { freePort } from '../../server/core/neo4j/launch.ts';
import { SERVER_SETTINGS } from './config.ts';
import { askAt, tokenOf } from './token.ts';

export interface ShownImport {
  readonly name: string;
  readonly state: string;
  readonly canGoOn: boolean | null;
  readonly counts: { readonly read: number; readonly new: number; readonly unchanged: number };
}

/** So long it may take until it is open, in milliseconds. */
const longestMs = 60_000;

/** The workspace of a data folder as a process of its own, open. @param env where its Neo4j is, if not in the folder */
export async function startWorkspace(dataDir: string, env: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const args = ['dist/main.js', '--data', dataDir, '--port', String(port)];
  const program = spawn(process.execPath, args, {
    cwd: REPOSITORY,
    env: { ...process.env, ...SERVER_SETTINGS, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}`;
  const isOpen = () =>
    fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (const until = performance.now() + longestMs; !(await isOpen()); await wait(50))
    if (program.exitCode !== null || performance.now() > until)
      throw new Error(`the workspace is not open:\n${said}`);
  const headers = { 'x-throughline': '1', authorization: `Bearer ${tokenOf(dataDir)}` };
  return {
    program,
    port,
    headers,
    said: () => said,
    send: (name: string, body: string) =>
      fetch(`${url}/files/import?name=${name}`, { method: 'POST', headers, body }),
    ask: <T>(query: string) => askAt<T>(url, dataDir, query),
    async imports(): Promise<ShownImport[]> {
      const query = '{ imports { name state canGoOn counts { read new unchanged } } }';
      return (await askAt<{ imports: ShownImport[] }>(url, dataDir, query)).imports;
    },
    async killed() {
      const gone = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGKILL');
      await gone;
    },
  };
}
