import type { Builder } from '../../api/builder.ts';
import type { HeldHub, HeldSharedIdentifier } from '../found.ts';
import { hubPage, sharedIdentifierPage } from '../kept/contacts.ts';
import { runOf } from '../kept/records.ts';
import { hubSentence, sharedIdentifierSentence } from '../words/contact-words.ts';
import {
  addEntity,
  addSharedJudgement,
  connection,
  type Listed,
  pageArgs,
  pageOf,
  runArg,
  upTo,
} from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Identifiers that join strangers, and contacts that several networks hold: what might join these. */
export function addContacts(builder: Builder, types: NetworkTypes): void {
  addCount(builder, types);
  const args = { ...runArg(builder), ...pageArgs(builder) };
  const Hubs = connection(builder, 'HubConnection', addHub(builder, types));
  builder.queryField('hubs', (t) =>
    t.field({
      type: Hubs,
      description: 'Hubs of the active run, or of one that is kept, those in most ads first.',
      args,
      complexity: upTo(200),
      resolve: async (_, { run, ...asked }, { store: { db } }) => {
        const { n } = await runOf(db, run ?? undefined);
        const { hubs: nodes, total } = await hubPage(db, n, pageOf(asked, 200));
        return { nodes, total };
      },
    }),
  );
  const Contacts = connection<
    HeldSharedIdentifier,
    Listed<HeldSharedIdentifier> & { readonly open: number }
  >(builder, 'ContactAcrossConnection', addContact(builder, types));
  builder.objectField(Contacts, 'open', (t) =>
    t.exposeInt('open', {
      description:
        'Those of which neither copying nor a reassignment says why the networks are apart; they come first.',
    }),
  );
  builder.queryField('sharedIdentifiers', (t) =>
    t.field({
      type: Contacts,
      description: 'Contacts that several networks of the active run hold, or of one that is kept.',
      args,
      complexity: upTo(200),
      resolve: async (_, { run, ...asked }, { store: { db } }) => {
        const { n } = await runOf(db, run ?? undefined);
        const { contacts: nodes, ...page } = await sharedIdentifierPage(db, n, pageOf(asked, 200));
        return { nodes, ...page };
      },
    }),
  );
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

function addHub(builder: Builder, types: NetworkTypes) {
  const Hub = builder.objectRef<HeldHub>('ResolvedHub').implement({
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
  addEntity(builder, types, Hub, ({ identifier }) => identifier);
  addSharedJudgement(builder, types, Hub, ({ identifier }) => identifier);
  return Hub;
}

function addContact(builder: Builder, types: NetworkTypes) {
  const Contact = builder.objectRef<HeldSharedIdentifier>('ContactAcross').implement({
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
