import {
  api,
  connection,
  type Loaders,
  type Page,
  scrolling,
} from '../../../core/graphql/index.ts';
import type { verdictReasons } from '../../resolve/index.ts';
import type { HeldHub, HeldSharedIdentifier } from '../found-by-run.ts';
import { hubPage, sharedIdentifierPage } from '../kept/kept-contacts.ts';
import { runOf } from '../kept/run-records.ts';
import { hubSentence, sharedIdentifierSentence } from '../messages/contact-messages.ts';
import { addEntity, addSharedJudgement, type NetworkTypes, runArg } from './fields.ts';

const pages = scrolling({ usual: 50, most: 200 });

interface Contacts extends Page<HeldSharedIdentifier> {
  readonly open: number;
}

/** Identifiers that merge strangers, and contacts that several networks hold: what might merge these. */
export function addContacts(types: NetworkTypes): void {
  addCount(types);
  addHub(types);
  const args = { ...runArg, ...pages.args };
  const { complexity } = pages;
  const Contacts = connection<HeldSharedIdentifier, Contacts>(
    'SharedIdentifier',
    addContact(types),
  );
  api.field(Contacts, 'open', {
    gives:
      'Int! How many shared identifiers of the list are open: neither copying nor a reassignment says why their networks are apart. They come first.',
    resolve: ({ open }) => open,
  });
  api.query('hubs', {
    types: { Hubs: connection('Hub', types.Hub) },
    gives:
      'Hubs! Hubs of a run, those in most ads first: identifiers that many unrelated advertisers use.',
    args,
    complexity,
    resolve: async (_, { run, ...asked }, { store: { db } }) => {
      const page = pages.asked(asked);
      const { n } = await runOf(db, run ?? undefined);
      const { hubs, total } = await hubPage(db, n, page);
      return page.of(hubs.map(hubNode), total);
    },
  });
  api.query('sharedIdentifiers', {
    types: { Contacts },
    gives: 'Contacts! Contacts that several networks of a run hold, the open ones first.',
    args,
    complexity,
    resolve: async (_, { run, ...asked }, { store: { db } }) => {
      const page = pages.asked(asked);
      const { n } = await runOf(db, run ?? undefined);
      const { contacts, total, open } = await sharedIdentifierPage(db, n, page);
      return { ...page.of(contacts, total), open };
    },
  });
}

/** How many ads have to do with one thing: one side of whatever many ads say of another. */
function addCount(types: NetworkTypes): void {
  const Count = api.implement(types.Count, {
    description:
      'An entry of a list of counts: one network, ad or identifier, and how many ads it has.',
    fields: {
      id: 'ID! The entity id: of a network, an ad, or what ads hold.',
      ads: 'Int! How many of the ads that the list is about belong to this one.',
    },
  });
  addEntity(types, Count, ({ id }) => id);
}

/** A hub as a run found it, as the graph tells one. */
const hubNode = (found: HeldHub): HubNode => ({
  ...{ id: found.identifier, reason: hubSentence(found), ads: found.ads, posters: found.groups },
  found,
});

type HubNode = NetworkTypes['Hub']['$inferType'] & { readonly found?: HeldHub };

/** What a run counted of a hub: of one that is asked of an entity, the active run. */
function addHub(types: NetworkTypes): void {
  const { Hub } = types;
  const Rule = api.enumOf<(typeof verdictReasons)[number]>('HubRule', {
    description: 'The rule by which a run decides whether an identifier is a hub.',
    values: {
      'judged-shared': 'An analyst judged that strangers share it.',
      'judged-exclusive': 'An analyst judged that it has one owner: it is no hub.',
      connected: 'The groups of ads that hold it are linked by other things too: it is no hub.',
      unopposed: 'Too little is known of its users to doubt it: it is no hub.',
      unconnected: 'The groups of ads that hold it have nothing else to do with one another.',
      'mostly-unconnected':
        'Some of the groups of ads that hold it belong together, and too many stand outside.',
      'long-used': 'Who its users are is open, and it was in use as long as what strangers share.',
      pages: 'A website on which strangers can have pages side by side: it is counted by page.',
    },
  });
  const found = async (hub: HubNode, loaders: Loaders) =>
    hub.found ?? (await loaders.hub.load(hub.id));
  api.extend(Hub, {
    types: { Rule },
    fields: {
      rule: 'Rule The rule by which the run takes it for a hub; null where no run has found it.',
      testable:
        'Int How many of the groups of ads that hold it hold anything else too; null where no run has found it.',
      linked:
        'Int How many of the groups in `testable` are linked to one another by other things, in the largest such set; null where no run has found it.',
      alone:
        'Int How many groups of ads that hold it hold nothing else; null where no run has found it.',
      probability:
        'Float 0..1: how probable it is that two groups of ads which share it have one owner; null where no run has found it.',
    },
    resolve: {
      rule: async (hub, _, { loaders }) => (await found(hub, loaders))?.reason,
      testable: async (hub, _, { loaders }) => (await found(hub, loaders))?.testable,
      linked: async (hub, _, { loaders }) => (await found(hub, loaders))?.linked,
      alone: async (hub, _, { loaders }) => (await found(hub, loaders))?.unsupported,
      probability: async (hub, _, { loaders }) => (await found(hub, loaders))?.probability,
    },
  });
  addEntity(types, Hub, ({ id }) => id);
  addSharedJudgement(types, Hub, ({ id }) => id);
}

function addContact(types: NetworkTypes) {
  const Contact = api.implement(api.objectRef<HeldSharedIdentifier>('SharedIdentifier'), {
    description: 'A contact that is no hub, and that ads of two networks or more hold.',
    types,
    fields: {
      id: 'ID! The entity id of the contact.',
      sentence: 'String! Who holds it and why the networks may be apart, as a text for a reader.',
      ads: 'Int! How many ads of the run hold it.',
      networks: 'Int! How many networks hold it; at least 2.',
      copied: 'Int! How many of these networks hold it only in ads that seem to have it copied.',
      alone: 'Int! How many ads hold it and are in no network.',
      reassigned: 'Boolean! Whether it seems to have passed from one owner to another.',
      most: '[Count!]! At most 5 of the networks, each with how many of its ads hold the contact, most first.',
    },
    resolve: {
      id: ({ identifier }) => identifier,
      sentence: sharedIdentifierSentence,
    },
  });
  addEntity(types, Contact, ({ identifier }) => identifier);
  addSharedJudgement(types, Contact, ({ identifier }) => identifier);
  return Contact;
}
