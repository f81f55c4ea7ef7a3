import type { SavedQuery } from '../../../server/ask/queries/index.ts';

/** A saved query of which nothing but what is given matters. */
export const which = (over: Partial<SavedQuery> = {}): SavedQuery => ({
  ...{ name: 'which', title: 'Which?', description: '', howToRead: '', version: 1, tags: [] },
  ...{ result: 'table', parameters: [], columns: [], own: true, cypher: '', ...over },
});
