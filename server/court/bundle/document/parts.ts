import { partTitles } from './words/en/parts.ts';

/** The parts of the document, in order. */
export type PartKey = keyof typeof partTitles;
export const partKeys = Object.keys(partTitles) as readonly PartKey[];
