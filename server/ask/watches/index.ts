/** What somebody wants to be told of, and the inbox in which what is new about it lies. */
export { checkWatches } from './checking.ts';
export { type Pasted, readContacts } from './contacts.ts';
export { WatchJobs } from './jobs.ts';
export { handOver, markRead, markUnread } from './reading.ts';
export { newsSentence } from './sentences.ts';
export { mostListed } from './target.ts';
export { type Target, type WatchKind, watchKinds } from './types.ts';
export {
  type InboxItem,
  inboxPage,
  standingWatches,
  unreadCount,
  type Watch,
  watchOf,
} from './watch-records.ts';
export { endWatch, longestTitle, longestWatchNote, muteWatch, watch } from './watching.ts';
