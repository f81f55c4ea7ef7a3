/** Sets a document as PDF/A-3b, in a process of its own; the fonts that it may use. */
export { fontCoverages } from './fonts.ts';
export { type Begins, typeset } from './typeset.ts';
