import { loadConfig } from './core/config.ts';
import { keepFilesPrivate } from './core/private-files.ts';
import { runVerb } from './edge/cli/program.ts';

keepFilesPrivate();

// Whoever reads the lines has had enough of them, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await runVerb(process.argv.slice(2), loadConfig());
