#!/usr/bin/env node
/**
 * `npm start`: makes the clone ready, then opens the workspace, in one process. npm tells a process that it began to end;
 * a shell between the two would end alone, and leave the workspace and its Neo4j behind.
 */
import process from 'node:process';

const LOOK_EVERY_MS = 1_000;

// npm hands on Ctrl+C and SIGTERM. Where it is ended in another way, only its absence is to be seen.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGHUP');
  }, LOOK_EVERY_MS).unref();
}

await import('./setup.mjs');
if (!process.exitCode) await import('../dist/main.js');
