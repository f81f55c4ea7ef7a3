/** How often groups are joined by links, one look after another, before small signs are looked at. */
export const rounds = 12;
/** What a pair must reach: in the first round, in the last, and to be named among the near misses. In nats. */
export const strictest = 6;
export const mildest = 3;
export const least = 1;
/** Where more groups than this hold a tie, pairs of them are not looked at; see wide.ts. */
export const widest = 500;
