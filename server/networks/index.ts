export { hubSentence } from './hub-words.ts';
export { allNetworks, eachMember, hubsOf } from './read.ts';
export { listRuns, runOf } from './records.ts';
export { putRunBack, resolveNow } from './resolve.ts';
export type { Run } from './run.ts';
