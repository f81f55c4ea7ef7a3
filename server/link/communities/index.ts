/** Communities of a graph: Leiden over typed arrays, pure; and chance that follows from a seed. */
export { leiden } from './leiden.ts';
export { type Level, membersByGroup, renumbered } from './level.ts';
export { randomFrom, shuffled } from './random.ts';
