import type { Builder } from '../../api/builder.ts';
import { addContacts } from './contacts.ts';
import { addInbox } from './inbox.ts';
import { addItemType, addWatchType, type ExploreTypes } from './types.ts';
import { addWatch } from './watching.ts';

/** Watches, and the inbox in which what is new lies. */
export function addWatches(builder: Builder, explored: ExploreTypes): void {
  const WatchType = addWatchType(builder, explored.Entity);
  addWatch(builder, WatchType);
  addInbox(builder, addItemType(builder, WatchType, explored.Entity));
  addContacts(builder, explored);
}
