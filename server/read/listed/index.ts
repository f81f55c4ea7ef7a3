/**
 * Lists of known abuse pictures, by their hashes. A picture that is on one is held as bytes: it is never decoded for
 * anybody, shown or handed on.
 */

export { type HashKind, hashKinds } from './hash-file.ts';
export { addHashList, listClosed, listHashLists, removeHashList } from './hash-lists.ts';
export { checkOpen, closedPictures, HashLists, type Match } from './listed.ts';
