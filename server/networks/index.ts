export { contradictionSentence } from './contradictions.ts';
export { NetworkError } from './errors.ts';
export { hubSentence } from './hub-words.ts';
export { judgeTie, withdrawTie } from './judging.ts';
export { allNetworks, claimsInForce, eachMember, hubsOf } from './read.ts';
export { listRuns, runOf } from './records.ts';
export { putRunBack, remakeNetworks, resolveNow } from './resolve.ts';
export type { Run } from './run.ts';
