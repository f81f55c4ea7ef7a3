import type { Builder } from '../../api/builder.ts';
import { type HeldHub, hubPage, hubSentence, runOf } from '../index.ts';
import { pageOf, within } from './limits.ts';
import { addEntity, type NetworkTypes } from './types.ts';

/** Identifiers that join strangers, with the numbers that say so. */
export function addHubs(builder: Builder, types: NetworkTypes): void {
  const HubType = builder.objectRef<HeldHub>('ResolvedHub').implement({
    description: 'An identifier that joins strangers, and holds no network together.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      reason: t.exposeString('reason'),
      sentence: t.string({ resolve: hubSentence }),
      ads: t.exposeInt('ads'),
      groups: t.exposeInt('groups', { description: 'Groups of ads that held it.' }),
      testable: t.exposeInt('testable', {
        description: 'Of these, those that hold anything else.',
      }),
      body: t.exposeInt('body', {
        description: 'The largest number of these with a tie to one another.',
      }),
      naked: t.exposeInt('naked', { description: 'Groups that hold nothing else.' }),
      probability: t.exposeFloat('probability', {
        description: 'That two groups of ads which share it have one owner.',
      }),
    }),
  });
  addEntity(builder, types, HubType, ({ identifier }) => identifier);
  const Page = builder
    .objectRef<{ readonly total: number; readonly hubs: readonly HeldHub[] }>('HubPage')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total'),
        hubs: t.field({ type: [HubType], resolve: ({ hubs }) => [...hubs] }),
      }),
    });
  builder.queryField('hubs', (t) =>
    t.field({
      type: Page,
      description: 'Hubs of the run in force, or of one that is kept, those in most ads first.',
      args: {
        run: t.arg.int(),
        offset: t.arg.int({ defaultValue: 0 }),
        limit: t.arg.int({ defaultValue: 50 }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (_, { run, ...page }, { store }) => {
        const { n } = await runOf(store.db, run ?? undefined);
        return hubPage(store.db, n, pageOf(page, 200));
      },
    }),
  );
}
