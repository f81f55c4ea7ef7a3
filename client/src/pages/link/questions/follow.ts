import { readJobAgain, startResolve } from '../../../api/resolve-job.ts';

/** Who answers one question after another is not followed at each: a run begins when nothing was answered for so long. */
const quietMs = 20_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Lets a run follow what was answered, soon. It begins where the page has been left meanwhile, too. */
export function followSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // One that is refused has a reason that the Networks page tells: nothing of the answers is lost.
    void startResolve(true)
      .catch(() => undefined)
      .then(readJobAgain);
  }, quietMs);
}
