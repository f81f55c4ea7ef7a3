import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, type Page, scrolling } from '../../api/connection.ts';
import { verdictReasons } from '../../resolve/index.ts';
import type { HeldHub, HeldSharedIdentifier } from '../found.ts';
import { hubPage, sharedIdentifierPage } from '../kept/contacts.ts';
import { runOf } from '../kept/records.ts';
import { hubSentence, sharedIdentifierSentence } from '../messages/contacts.ts';
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
        'Those of which neither copying nor a reassignment says why the networks are apart; they come first.',
    }),
  );
  builder.queryFields((t) => ({
    hubs: t.field({
      type: Hubs,
      description: 'Hubs of the active run, or of one that is kept, those in most ads first.',
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
      description: 'Contacts that several networks of the active run hold, or of one that is kept.',
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
    fields: (t) => ({
      id: t.exposeID('id', { description: 'A network, an ad, or what ads hold.' }),
      ads: t.exposeInt('ads', { description: 'Of the ads that are told of, those of this one.' }),
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
    description: 'By which rule a run takes an identifier for a hub.',
    values: enumValues(verdictReasons),
  });
  const found = async (hub: HubNode, { loaders }: { readonly loaders: HubLoader }) =>
    hub.found ?? (await loaders.hub.load(hub.id));
  const counted = { nullable: true } as const;
  builder.objectFields(Hub, (t) => ({
    rule: t.field({
      ...{ type: Rule, nullable: true },
      description: 'Null where no run has found it.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.reason ?? null,
    }),
    testable: t.int({
      ...counted,
      description: 'Of the groups, those that hold anything else.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.testable ?? null,
    }),
    linked: t.int({
      ...counted,
      description: 'The largest number of these that are linked to one another.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.body ?? null,
    }),
    alone: t.int({
      ...counted,
      description: 'Groups that hold nothing else.',
      resolve: async (hub, _, modules) => (await found(hub, modules))?.unsupported ?? null,
    }),
    probability: t.float({
      ...counted,
      description: '0..1: that two groups of ads which share it have one owner.',
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
      id: t.exposeID('identifier'),
      sentence: t.string({ resolve: sharedIdentifierSentence }),
      ads: t.exposeInt('ads', { description: 'All that hold it.' }),
      networks: t.exposeInt('networks'),
      copied: t.exposeInt('copied', {
        description: 'Of these, those in which each ad that holds it seems to have it copied.',
      }),
      alone: t.exposeInt('alone', { description: 'Ads that hold it and stand alone.' }),
      reassigned: t.exposeBoolean('reassigned', {
        description: 'It seems to have passed from one owner to another.',
      }),
      most: t.expose('most', {
        type: [types.Count],
        description: 'At most five of the networks, and how many of their ads hold it, most first.',
      }),
    }),
  });
  addEntity(builder, types, Contact, ({ identifier }) => identifier);
  addSharedJudgement(builder, types, Contact, ({ identifier }) => identifier);
  return Contact;
}
