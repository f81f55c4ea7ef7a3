/**
 * The graph is made from what is kept: the stored files, the custody log and the store. Here is what makes it again,
 * and what sees to it that a folder and a graph are one another's.
 */

export { type Rebuilt, rebuild } from './make-again.ts';
export { settleOwner } from './owner.ts';
