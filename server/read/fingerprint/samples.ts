import { side } from './shrink.ts';

export const samplesSide = side / 2;

/** 32 × 32 samples of brightness, rows from the top: one kilobyte that parts of a picture are read from. */
export type Samples = Uint8Array;

/** Each sample is the mean of four. */
export function samplesOf(small: Float32Array): Samples {
  const samples = new Uint8Array(samplesSide * samplesSide);
  for (let y = 0; y < samplesSide; y += 1)
    for (let x = 0; x < samplesSide; x += 1) {
      const at = 2 * y * side + 2 * x;
      const sum =
        (small[at] ?? 0) +
        (small[at + 1] ?? 0) +
        (small[at + side] ?? 0) +
        (small[at + side + 1] ?? 0);
      samples[y * samplesSide + x] = Math.round(sum / 4);
    }
  return samples;
}

/** Cells each way in which edges are looked for, and the step of brightness from which on a cell holds one. */
const cells = 8;
const edge = 16;

/** In how many of 64 cells there is an edge: a lone shape on a plain ground has few, a photograph many. */
export function detailOf(samples: Samples): number {
  const lines = samplesSide / cells;
  let detail = 0;
  for (let cell = 0; cell < cells * cells; cell += 1) {
    const first = Math.floor(cell / cells) * lines * samplesSide + (cell % cells) * lines;
    let least = 255;
    let most = 0;
    for (let i = 0; i < lines * lines; i += 1) {
      const sample = samples[first + Math.floor(i / lines) * samplesSide + (i % lines)] ?? 0;
      least = Math.min(least, sample);
      most = Math.max(most, sample);
    }
    if (most - least >= edge) detail += 1;
  }
  return detail;
}
