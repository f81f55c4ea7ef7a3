import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { addCaseType } from './case-fields.ts';
import { addDetails, addMembership, addReading, addTransfer } from './details-fields.ts';
import { addEntries } from './entries-fields.ts';
import { addScope, addScoping } from './scoping.ts';

/** Cases: kept, changed by several people, and what a selection would bring into a bundle. */
export function addCases({ Entity }: Pick<RecordedTypes, 'Entity'>): void {
  const Case = addCaseType(Entity);
  addReading(Case);
  addDetails(Case);
  addMembership(Case);
  addScoping(Case);
  addEntries(Case);
  addTransfer(Case);
  addScope(Case);
}
