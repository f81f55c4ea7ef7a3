import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { addCaseType } from './case-fields.ts';
import { addDetails } from './details-fields.ts';
import { addEntries } from './entries-fields.ts';
import { addReading } from './reading.ts';
import { addScope } from './scope-fields.ts';
import { addScoping } from './scoping.ts';
import { addTransfer } from './transfer-fields.ts';

/** Cases: kept, changed by several people, and what a selection would bring into a bundle. */
export function addCases({ Entity }: Pick<RecordedTypes, 'Entity'>): void {
  const Case = addCaseType(Entity);
  addReading(Case);
  addDetails(Case);
  addScoping(Case);
  addEntries(Case);
  addTransfer(Case);
  addScope(Case);
}
