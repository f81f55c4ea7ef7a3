import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * What a pool of threads needs to run a worker that is written in TypeScript.
 * @param name of the worker's file, beside the one that asks
 * @param beside `import.meta.url` of the one that asks
 */
export function workerThread(name: string, beside: string) {
  return { filename: fileURLToPath(new URL(name, beside)), execArgv: ['--import', tsx] };
}
