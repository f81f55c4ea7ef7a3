import type { Builder } from '../../api/builder.ts';
import { acrossPage, acrossSentence, type HeldAcross, runOf } from '../index.ts';
import { pageOf, within } from './limits.ts';
import { addEntity, type NetworkTypes } from './types.ts';

/** Contacts that stand in several networks: what might join them, and what strangers might share. */
export function addAcross(builder: Builder, types: NetworkTypes): void {
  const Count = builder
    .objectRef<HeldAcross['most'][number]>('NetworkShare')
    .implement({ fields: (t) => ({ id: t.exposeID('id'), ads: t.exposeInt('ads') }) });
  const Contact = builder.objectRef<HeldAcross>('ContactAcross').implement({
    description: 'A contact that is no hub, and that ads of two networks or more hold.',
    fields: (t) => ({
      id: t.exposeID('identifier'),
      sentence: t.string({ resolve: acrossSentence }),
      ads: t.exposeInt('ads', { description: 'All that hold it.' }),
      networks: t.exposeInt('networks'),
      copied: t.exposeInt('copied', {
        description: 'Of these, those in which each ad that holds it seems to have it copied.',
      }),
      alone: t.exposeInt('alone', { description: 'Ads that hold it and stand alone.' }),
      changedHands: t.exposeBoolean('changedHands', {
        description: 'It seems to have passed from one owner to another.',
      }),
      most: t.field({
        type: [Count],
        description: 'At most five of the networks, and how many of their ads hold it, most first.',
        resolve: ({ most }) => [...most],
      }),
    }),
  });
  addEntity(builder, types, Contact, ({ identifier }) => identifier);
  const Page = builder
    .objectRef<Awaited<ReturnType<typeof acrossPage>>>('ContactAcrossPage')
    .implement({
      fields: (t) => ({
        total: t.exposeInt('total'),
        open: t.exposeInt('open', {
          description:
            'Those of which neither copying nor a change of hands says why the networks are apart; they come first.',
        }),
        contacts: t.field({ type: [Contact], resolve: ({ contacts }) => [...contacts] }),
      }),
    });
  builder.queryField('contactsAcross', (t) =>
    t.field({
      type: Page,
      nullable: true,
      description:
        'Contacts that several networks of the run in force hold, or of one that is kept; null for a run from before this was kept.',
      args: {
        run: t.arg.int(),
        offset: t.arg.int({ defaultValue: 0 }),
        limit: t.arg.int({ defaultValue: 50 }),
      },
      complexity: ({ limit }) => ({ field: 1, multiplier: within(limit, 200) }),
      resolve: async (_, { run, ...page }, { store }) => {
        const { n, counts } = await runOf(store.db, run ?? undefined);
        if (counts.across === undefined) return null;
        return acrossPage(store.db, n, pageOf(page, 200));
      },
    }),
  );
}
