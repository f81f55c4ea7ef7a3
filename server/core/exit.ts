import { logError } from './log.ts';

/** What must be closed before this process ends, in the order it was opened. */
const open: { close: () => Promise<void>; abandon?: () => void }[] = [];
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
let isClosing = false;
let closesSince = 0;
/** Ctrl+C reaches all of a terminal, and npm hands it on: what comes so soon after the first is the same one. */
const sameMs = 500;

async function closeAll(): Promise<void> {
  for (const each of [...open].reverse()) {
    try {
      await each.close();
    } catch (error) {
      logError('closing failed', error);
    }
  }
}

function onSignal(name: NodeJS.Signals): void {
  const code = 128 + SIGNALS[name as keyof typeof SIGNALS];
  if (isClosing) {
    // The second Ctrl+C means now.
    if (performance.now() - closesSince > sameMs) process.exit(code);
    return;
  }
  isClosing = true;
  closesSince = performance.now();
  void closeAll().then(() => process.exit(code));
}

function onExit(): void {
  for (const each of [...open].reverse()) each.abandon?.();
}

function listen(): void {
  for (const name of Object.keys(SIGNALS)) process.on(name, onSignal);
  process.on('exit', onExit);
}

function unlisten(): void {
  for (const name of Object.keys(SIGNALS)) process.off(name, onSignal);
  process.off('exit', onExit);
}

/**
 * Has `close` run when the process is told to end (SIGINT, SIGTERM, SIGHUP), last opened first; the
 * process then exits with 128 plus the signal's number. A second signal, half a second later or more, ends it at once.
 *
 * @param abandon the same for an exit that cannot wait (`process.exit`, an uncaught error): it must
 * be synchronous and leaves the exit code as it is
 * @returns call it once closed: nothing is left to do at exit then
 */
export function closeOnExit(close: () => Promise<void>, abandon?: () => void): () => void {
  const entry = abandon === undefined ? { close } : { close, abandon };
  if (open.length === 0) listen();
  open.push(entry);
  return () => {
    const at = open.indexOf(entry);
    if (at < 0) return;
    open.splice(at, 1);
    if (open.length === 0 && !isClosing) unlisten();
  };
}

/**
 * Has `abandon` run when the process ends, however it ends short of a kill -9: for what nobody needs to wait for.
 * @param abandon must be synchronous
 * @returns call it once there is nothing left to do
 */
export const atExit = (abandon: () => void): (() => void) => closeOnExit(async () => {}, abandon);
