import { fileURLToPath } from 'node:url';

const modules = new URL('./thread-modules.mjs', import.meta.url).href;

/**
 * What a pool of threads needs to run a worker that is written in TypeScript.
 * @param name of the worker's file, beside the one that asks
 * @param beside `import.meta.url` of the one that asks
 */
export function workerThread(name: string, beside: string) {
  return { filename: fileURLToPath(new URL(name, beside)), execArgv: ['--import', modules] };
}
