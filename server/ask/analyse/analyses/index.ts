import type { Analysis } from '../analysis.ts';
import { corridors } from './corridors.ts';
import { exposure } from './exposure.ts';
import { movement } from './movement.ts';
import { rotationOfNetwork, rotationOfOperation } from './rotation.ts';

/** In the order in which lists show them. */
export const analyses: readonly Analysis[] = [
  ...[movement, corridors, exposure, rotationOfNetwork, rotationOfOperation],
];
