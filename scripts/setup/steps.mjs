/** The steps of a set-up, side by side where they can be. */
import { SetupError, say } from './programs.mjs';

const SAY_EVERY_MS = 30_000;

const secondsSince = (begin) => `${Math.round((Date.now() - begin) / 1000)} s`;

/**
 * Runs the steps that are not done, each as soon as those that it needs are. The first that fails stops the others,
 * as Ctrl+C does.
 * @param steps each `{ name, after, isDone(), run(signal) }`; `after` lists steps, of which those that are not among
 *   `steps` count as done
 * @throws what the first that failed threw, once all have ended
 */
export async function runSteps(steps) {
  const stopping = new AbortController();
  const interrupt = () => {
    if (!stopping.signal.aborted) say('Stopping');
    stopping.abort(new SetupError('The set-up was stopped. Run it again.'));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of signals) process.on(name, interrupt);

  const running = new Map();
  const attempt = async (step) => {
    if (stopping.signal.aborted || step.isDone()) return;
    const begin = Date.now();
    running.set(step.name, begin);
    say(`${step.name} …`);
    await step.run(stopping.signal);
    say(`${step.name}: done in ${secondsSince(begin)}`);
  };
  const begun = new Map();
  const begin = (step) => {
    if (!begun.has(step)) begun.set(step, follow(step));
    return begun.get(step);
  };
  const follow = async (step) => {
    await Promise.all((step.after ?? []).filter((each) => steps.includes(each)).map(begin));
    try {
      await attempt(step);
    } catch (error) {
      stopping.abort(error);
    } finally {
      running.delete(step.name);
    }
  };

  const tell = () => {
    const each = [...running].map(([name, since]) => `${name} (${secondsSince(since)})`);
    say(`Still at work: ${each.join(', ')}`);
  };
  const telling = setInterval(tell, SAY_EVERY_MS);
  try {
    await Promise.all(steps.map(begin));
    stopping.signal.throwIfAborted();
  } finally {
    clearInterval(telling);
    for (const name of signals) process.off(name, interrupt);
  }
}
