import type { ManagedServer } from './managed.ts';
import { startAgain } from './watch.ts';

const lookEveryMs = 500;
/** A server that ends so often in so short a time lacks something that another start does not give it. */
const mostStarts = 3;
const withinMs = 10 * 60_000;

/**
 * Starts a managed server again whenever it ends, on the same port, so that who is connected goes on: an open workspace
 * outlives a server that the system ended for want of memory.
 * @param say tells whoever looks after it
 * @returns stops it, and waits for a start that is under way
 */
export function keepAlive(
  managed: ManagedServer,
  say: (line: string) => void,
): () => Promise<void> {
  const { watch } = managed;
  const starts: number[] = [];
  let starting: Promise<void> | undefined;
  const giveUp = (why: unknown) => {
    clearInterval(timer);
    watch.remedy = startAgain;
    say(`The graph server is not started again. ${why instanceof Error ? why.message : why}`);
  };
  const look = () => {
    if (starting || watch.death() === undefined) return;
    const now = performance.now();
    starts.push(now);
    if (starts.filter((at) => at > now - withinMs).length > mostStarts)
      return giveUp(`It has ended ${mostStarts + 1} times in ten minutes. ${startAgain}`);
    say('The graph server has ended. It is being started again; what was committed is kept.');
    starting = managed.startAgain().then(() => say('The graph server answers again.'), giveUp);
    starting = starting.finally(() => {
      starting = undefined;
    });
  };
  watch.remedy = 'It is being started again: try again in a moment. What was committed is kept.';
  const timer = setInterval(look, lookEveryMs).unref();
  return async () => {
    clearInterval(timer);
    await starting;
  };
}
