/**
 * The graph is made from what is kept: the stored files, the custody log and the store. Here is what makes it again,
 * and what sees to it that a folder and a graph are one another's.
 */
export { settleOwner } from './owner.ts';
export { type Rebuilt, rebuild } from './rebuild.ts';
