/** What was erased: what must not come back, and how received files are marked where a record was. */

export { marksFor } from './find-records.ts';
export { bury, marker, Tombstones } from './tombstones.ts';
