/** What can be seen of ads beside how often it is seen at all: counts, never a verdict. Pure. */
export { cautions } from './cautions.ts';
export { indicators } from './declared/index.ts';
export { type Reason, sides } from './indicator.ts';
export { type Marks, markAds } from './marks.ts';
export { type Source, sources } from './sources.ts';
