import type { ManagedServer } from './managed.ts';

const lookEveryMs = 500;
/** After a start that failed, in milliseconds: twice as long after each further one. */
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * Starts a managed server again whenever it ends, however often, on the same port, so that who is connected goes on: an
 * open workspace outlives a server that ended for want of memory.
 * @param say tells whoever looks after it
 * @returns stops it, and waits for a start that is under way
 */
export function keepAlive(
  managed: ManagedServer,
  say: (line: string) => void,
): () => Promise<void> {
  const { watch } = managed;
  let starting: Promise<void> | undefined;
  let notBefore = 0;
  let pauseMs = firstPauseMs;
  const answers = () => {
    pauseMs = firstPauseMs;
    say('The graph server answers again.');
  };
  const failed = (why: unknown) => {
    notBefore = performance.now() + pauseMs;
    say(
      `The graph server could not be started; it is tried again in ${pauseMs / 1000} s. ${why instanceof Error ? why.message : why}`,
    );
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };
  const look = () => {
    if (starting || performance.now() < notBefore) return;
    const death = watch.death();
    if (death === undefined) return;
    say(`${death.message}. It is being started again; what was committed is kept.`);
    starting = managed.startAgain().then(answers, failed);
    starting = starting.finally(() => {
      starting = undefined;
    });
  };
  watch.revives = true;
  watch.remedy = 'It is being started again: try again in a moment. What was committed is kept.';
  const timer = setInterval(look, lookEveryMs).unref();
  return async () => {
    clearInterval(timer);
    watch.revives = false;
    await starting;
  };
}
