/** What can be seen of ads beside how often it is seen at all: counts, never a verdict. Pure. */
export { indicators } from './indicators/index.ts';
export { type Marks, markAds } from './marks.ts';
