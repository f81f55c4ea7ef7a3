/** Begins the program: `node server/run.mjs main`, or `cli VERB`. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiled } from './compiled.mjs';

process.setSourceMapsEnabled(true);
const [name] = process.argv.splice(2, 1);
const source = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
await import(pathToFileURL(compiled(source)).href);
