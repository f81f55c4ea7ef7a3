/** How long something was watched, in hours, and whether it ended then; else it was still there when last looked at. */
export interface Watched {
  readonly hours: number;
  readonly ended: boolean;
}

/** The share that is still there from this hour on, and its variance by Greenwood. */
interface Step {
  readonly hours: number;
  readonly share: number;
  /** Of log(−log(share)); it makes limits that stay between 0 and 1. */
  readonly error: number;
}

/** What stands is counted as watched so far, never as ended. */
export interface Survival {
  readonly steps: readonly Step[];
  /** Hours until half had ended; null where more than half were there when last looked at. */
  readonly median: number | null;
  /** 95 per cent limits of the median; null: not reached. */
  readonly low: number | null;
  readonly high: number | null;
}

const z = 1.959964;

/**
 * The product-limit estimate, with limits of the median by the log–log transformation.
 * Source: Kaplan and Meier, J. Am. Stat. Assoc. 53 (1958) 457–481; Brookmeyer and Crowley, Biometrics 38 (1982) 29–41.
 */
export function survivalOf(watched: readonly Watched[]): Survival {
  const byTime = [...watched].sort((one, other) => one.hours - other.hours);
  const steps: Step[] = [];
  let share = 1;
  let sum = 0;
  for (let i = 0; i < byTime.length; ) {
    const hours = byTime[i]?.hours ?? 0;
    const atRisk = byTime.length - i;
    let ended = 0;
    for (; byTime[i]?.hours === hours; i += 1) if (byTime[i]?.ended) ended += 1;
    if (ended === 0) continue;
    share *= 1 - ended / atRisk;
    sum += ended / (atRisk * (atRisk - ended));
    steps.push({ hours, share, error: Math.sqrt(sum) / Math.abs(Math.log(share)) });
  }
  const firstBelow = (limit: (step: Step) => number): number | null =>
    steps.find((step) => limit(step) <= 0.5)?.hours ?? null;
  return {
    steps,
    median: firstBelow((step) => step.share),
    low: firstBelow((step) => limitOf(step, z)),
    high: firstBelow((step) => limitOf(step, -z)),
  };
}

/** A limit of the share: lower with a positive deviate. */
const limitOf = ({ share, error }: Step, deviate: number): number =>
  share <= 0 ? 0 : share ** Math.exp(deviate * error);

/** @returns hours from one ISO time to another */
export const hoursBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 3_600_000;
