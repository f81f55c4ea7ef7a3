import { runVerb } from './cli/program.ts';
import { loadConfig } from './config.ts';
import { keepFilesPrivate } from './private-files.ts';

keepFilesPrivate();

// Whoever reads the lines has had enough of them, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await runVerb(process.argv.slice(2), loadConfig());
