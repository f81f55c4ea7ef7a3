import { Matrix, solve } from 'ml-matrix';

/** Features, whether it is so, and how much it counts. */
export interface Example {
  readonly features: Float64Array;
  readonly right: boolean;
  readonly counts: number;
}

export interface Fitted {
  readonly constant: number;
  readonly matchWeights: Float64Array;
  /** The share of right ones, each as it counts. */
  readonly share: number;
}

/** Keeps a worth near 0 where hardly an example shows the feature. */
const ridge = 1;
const rounds = 25;

/** A logistic regression by Newton's method (D. R. Cox, 1958), with a ridge. @throws RangeError without examples */
export function fitLogistic(examples: readonly Example[]): Fitted {
  const [first] = examples;
  if (!first) throw new RangeError('Nothing to fit');
  const n = first.features.length + 1;
  let beta = new Float64Array(n);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { features, right, counts } of examples) {
      const row = [1, ...features];
      const odds = row.reduce((sum, x, k) => sum + x * (beta[k] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-odds));
      const miss = counts * ((right ? 1 : 0) - p);
      const spread = counts * p * (1 - p);
      for (let i = 0; i < n; i += 1) {
        const x = row[i] ?? 0;
        if (x === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + miss * x;
        const line = hessian[i];
        if (line)
          for (let j = 0; j < n; j += 1) line[j] = (line[j] ?? 0) + spread * x * (row[j] ?? 0);
      }
    }
    for (let i = 0; i < n; i += 1) {
      const own = i === 0 ? 0 : ridge;
      gradient[i] = (gradient[i] ?? 0) - own * (beta[i] ?? 0);
      const line = hessian[i];
      if (line) line[i] = (line[i] ?? 0) + own + 1e-9;
    }
    const step = solve(new Matrix(hessian), Matrix.columnVector(gradient)).to1DArray();
    beta = beta.map((b, i) => b + (step[i] ?? 0));
    if (step.every((one) => Math.abs(one) < 1e-6)) break;
  }
  const all = examples.reduce((sum, { counts }) => sum + counts, 0);
  const right = examples.reduce((sum, one) => sum + (one.right ? one.counts : 0), 0);
  return { constant: beta[0] ?? 0, matchWeights: beta.slice(1), share: right / all };
}

/** Log-odds of what features say. */
export const oddsOf = ({ constant, matchWeights }: Fitted, features: Float64Array): number =>
  features.reduce((sum, x, k) => sum + x * (matchWeights[k] ?? 0), constant);
