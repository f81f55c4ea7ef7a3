import type { RecordedTypes } from '../../../read/recorded/schema/index.ts';
import type { WatchJobs } from '../index.ts';
import { addContacts } from './contacts-fields.ts';
import { addInbox } from './inbox.ts';
import { addItemType, addWatchType } from './types.ts';
import { addWatch } from './watching-fields.ts';

declare module '../../../core/graphql/context.ts' {
  interface Modules {
    readonly watching: WatchJobs;
  }
}

/** Watches, and the inbox in which what is new lies. */
export function addWatches(explored: RecordedTypes): void {
  const WatchType = addWatchType(explored.Entity);
  addWatch(WatchType);
  addInbox(addItemType(WatchType, explored.Entity));
  addContacts(explored);
}
