import { fileURLToPath } from 'node:url';
import { type Config, loadConfig } from '../../server/core/config.ts';

/** What a test may take over from the machine: where its Java is, never which graph to use. */
const FROM_MACHINE = ['JAVA_HOME', 'THROUGHLINE_JAVA'];

/** What the servers of tests are given. */
export const SERVER_SETTINGS: NodeJS.ProcessEnv = {
  THROUGHLINE_LANGUAGE: 'en',
  THROUGHLINE_NEO4J_HEAP_MB: '512',
  THROUGHLINE_NEO4J_PAGECACHE_MB: '128',
  THROUGHLINE_JAVA: fileURLToPath(new URL('java.sh', import.meta.url)),
};

/**
 * Settings for tests. `NEO4J_URI` of the machine is not among them: tests empty their graph.
 * @param env further variables, as a shell would set them
 */
export function testConfig(env: NodeJS.ProcessEnv = {}): Config {
  const machine = Object.fromEntries(
    FROM_MACHINE.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  return loadConfig({
    ...SERVER_SETTINGS,
    ...machine,
    ...env,
  });
}
