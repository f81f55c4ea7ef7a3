/** Sets a document as PDF/A-3a and PDF/UA-1, in a process of its own; the fonts that it may use. */
export { type HanForm, isDrawn } from './fonts.ts';
export { type Begins, typeset } from './typeset.ts';
