import {
  type Builder,
  connection,
  enumValues,
  type Page,
  scrolling,
} from '../../../core/graphql/index.ts';
import type { verdictReasons } from '../../resolve/index.ts';
import type { HeldHub, HeldSharedIdentifier } from '../found-by-run.ts';
import { hubPage, sharedIdentifierPage } from '../kept/kept-contacts.ts';
import { runOf } from '../kept/run-records.ts';
import { hubSentence, sharedIdentifierSentence } from '../messages/contact-messages.ts';
import { addEntity, addSharedJudgement, runArg } from './fields.ts';
import type { NetworkTypes } from './types.ts';

const pages = scrolling({ usual: 50, most: 200 });

interface Contacts extends Page<HeldSharedIdentifier> {
  readonly open: number;
}

/** Identifiers that merge strangers, and contacts that several networks hold: what might merge these. */
export function addContacts(builder: Builder, types: NetworkTypes): void {
  addCount(builder, types);
  addHub(builder, types);
  const args = { ...runArg(builder), ...pages.args };
  const { complexity } = pages;
  const Hubs = connection('Hub', types.Hub);
  const Contacts = connection<HeldSharedIdentifier, Contacts>(
    'SharedIdentifier',
    addContact(builder, types),
  );
  builder.objectField(Contacts, 'open', (t) =>
    t.exposeInt('open', {
      description:
        'How many shared identifiers of the list are open: neither copying nor a reassignment says why their networks are apart. They come first.',
    }),
  );
  builder.queryFields((t) => ({
    hubs: t.field({
      type: Hubs,
      description:
        'Hubs of a run, those in most ads first: identifiers that many unrelated advertisers use.',
      ...{ args, complexity },
      resolve: async (_, { run, ...asked }, { store: { db } }) => {
        const page = pages.asked(asked);
        const { n } = await runOf(db, run ?? undefined);
        const { hubs, total } = await hubPage(db, n, page);
        return page.of(hubs.map(hubNode), total);
      },
    }),
    sharedIdentifiers: t.field({
      type: Contacts,
      description: 'Contacts that several networks of a run hold, the open ones first.',
      ...{ args, complexity },
      resolve: async (_, { run, ...asked }, { store: { db } }) => {
        const page = pages.asked(asked);
        const { n } = await runOf(db, run ?? undefined);
        const { contacts, total, open } = await sharedIdentifierPage(db, n, page);
        return { ...page.of(contacts, total), open };
      },
    }),
  }));
}

/** How many ads have to do with one thing: one side of whatever many ads say of another. */
function addCount(builder: Builder, types: NetworkTypes): void {
  const Count = types.Count.implement({
    description:
      'An entry of a list of counts: one network, ad or identifier, and how many ads it has.',
    fields: (t) => ({
      id: t.exposeID('id', {
        description: 'The entity id: of a network, an ad, or what ads hold.',
      }),
      ads: t.exposeInt('ads', {
        description: 'How many of the ads that the list is about belong to this one.',
      }),
    }),
  });
  addEntity(builder, types, Count, ({ id }) => id);
}

/** A hub as a run found it, as the graph tells one. */
const hubNode = (found: HeldHub): HubNode => ({
  ...{ id: found.identifier, reason: hubSentence(found), ads: found.ads, posters: found.groups },
  found,
});

type HubNode = NetworkTypes['Hub']['$inferType'] & { readonly found?: HeldHub };

/** What a run counted of a hub: of one that is asked of an entity, the active run. */
function addHub(builder: Builder, types: NetworkTypes): void {
  const { Hub } = types;
  const Rule = builder.enumType('HubRule', {
    description: 'The rule by which a run decides whether an identifier is a hub.',
    values: enumValues<(typeof verdictReasons)[number]>({
      'judged-shared': 'An analyst judged that strangers share it.',
      'judged-exclusive': 'An analyst judged that it has one owner: it is no hub.',
      connected: 'The groups of ads that hold it are linked by other things too: it is no hub.',
      unopposed: 'Too little is known of its users to doubt it: it is no hub.',
      unconnected: 'The groups of ads that hold it have nothing else to do with one another.',
      'mostly-unconnected':
        'Some of the groups of ads that hold it belong together, and too many stand outside.',
      'long-used': 'Who its users are is open, and it was in use as long as what strangers share.',
      pages: 'A website on which strangers can have pages side by side: it is counted by page.',
    }),
  });
  const found = async (hub: HubNode, { loaders }: { readonly loaders: HubLoader }) =>
    hub.found ?? (await loaders.hub.load(hub.id));
  const counted = { nullable: true } as const;
  builder.objectFields(Hub, (t) => ({
    rule: t.field({
      ...{ type: Rule, nullable: true },
      description: 'The rule by which the run takes it for a hub; null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.reason ?? null,
    }),
    testable: t.int({
      ...counted,
      description:
        'How many of the groups of ads that hold it hold anything else too; null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.testable ?? null,
    }),
    linked: t.int({
      ...counted,
      description:
        'How many of the groups in `testable` are linked to one another by other things, in the largest such set; null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.linked ?? null,
    }),
    alone: t.int({
      ...counted,
      description:
        'How many groups of ads that hold it hold nothing else; null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.unsupported ?? null,
    }),
    probability: t.float({
      ...counted,
      description:
        '0..1: how probable it is that two groups of ads which share it have one owner; null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.probability ?? null,
    }),
  }));
  addEntity(builder, types, Hub, ({ id }) => id);
  addSharedJudgement(builder, types, Hub, ({ id }) => id);
}

interface HubLoader {
  readonly hub: { load(id: string): Promise<HeldHub | undefined> };
}

function addContact(builder: Builder, types: NetworkTypes) {
  const Contact = builder.objectRef<HeldSharedIdentifier>('SharedIdentifier').implement({
    description: 'A contact that is no hub, and that ads of two networks or more hold.',
    fields: (t) => ({
      id: t.exposeID('identifier', { description: 'The entity id of the contact.' }),
      sentence: t.string({
        description: 'Who holds it and why the networks may be apart, as a text for a reader.',
        resolve: sharedIdentifierSentence,
      }),
      ads: t.exposeInt('ads', { description: 'How many ads of the run hold it.' }),
      networks: t.exposeInt('networks', { description: 'How many networks hold it; at least 2.' }),
      copied: t.exposeInt('copied', {
        description: 'How many of these networks hold it only in ads that seem to have it copied.',
      }),
      alone: t.exposeInt('alone', { description: 'How many ads hold it and are in no network.' }),
      reassigned: t.exposeBoolean('reassigned', {
        description: 'Whether it seems to have passed from one owner to another.',
      }),
      most: t.expose('most', {
        type: [types.Count],
        description:
          'At most 5 of the networks, each with how many of its ads hold the contact, most first.',
      }),
    }),
  });
  addEntity(builder, types, Contact, ({ identifier }) => identifier);
  addSharedJudgement(builder, types, Contact, ({ identifier }) => identifier);
  return Contact;
}
