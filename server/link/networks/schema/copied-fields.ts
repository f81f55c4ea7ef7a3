import { api, connection, scrolling } from '../../../core/graphql/index.ts';
import type { whysCopiedContent } from '../../resolve/index.ts';
import { copiedContentNow, type Located, located } from '../copied/located.ts';
import {
  copiedContentSentence,
  type Here,
  reposterCautions,
  reposterSentence,
} from '../copied/messages.ts';
import type { HeldReposter } from '../found-by-run.ts';
import { copiedContentOfNetwork, repostersAmong } from '../kept/kept-copied.ts';
import { addEntity, addSentence, contentOf, type NetworkTypes, rowOf } from './fields.ts';

/** Which contacts seem to be reposters', and what was left out of ads because it was copied. */
export function addCopied(types: NetworkTypes) {
  const given = {
    Reposter: addReposter(types),
    CopiedContent: addCopiedContent(types),
  };
  addToObservations(types, given);
  addToNetworks(types, given);
  return given;
}

interface Given {
  readonly Reposter: ReturnType<typeof addReposter>;
  readonly CopiedContent: ReturnType<typeof addCopiedContent>;
}

function addToObservations({ Entity, Ad }: NetworkTypes, { Reposter, CopiedContent }: Given): void {
  api.field(Entity, 'reposter', {
    types: { Reposter },
    gives:
      'Reposter What the active run counted of it as a reposter’s contact: others’ ads seem to be put online under it. Null where it is none.',
    resolve: ({ id }, _, { loaders }) => loaders.reposter.load(id),
  });
  api.field(Ad, 'copiedContent', {
    types: { CopiedContent },
    gives:
      '[CopiedContent!]! What the active run left out of the ad because it seems to be copied.',
    resolve: ({ id }, _, { store: { db } }) => copiedContentNow(db, [id]),
  });
}

function addToNetworks({ Network }: NetworkTypes, { Reposter, CopiedContent }: Given): void {
  const pages = scrolling({ usual: 20, most: 200 });
  api.extend(Network, {
    types: { Reposter },
    fields: {
      reposters:
        '[Reposter!]! Reposters’ contacts in its ads, those in most of its ads first: others’ ads seem to be put online under them.',
    },
    from: rowOf,
    resolve: {
      reposters: async (network, _, { store: { db }, loaders }) => {
        const { identifiers } = await contentOf(loaders, network);
        const ids = identifiers.map(({ id }) => id);
        const reposters = await repostersAmong(db, network.run, ids);
        return identifiers.flatMap(({ id, ads }) => {
          const reposter = reposters.get(id);
          return reposter ? [{ ...reposter, here: { ads, size: network.size } }] : [];
        });
      },
    },
  });
  api.field(Network, 'copiedContent', {
    types: { LeftOuts: connection('CopiedContent', CopiedContent) },
    gives:
      'LeftOuts! What was left out of its ads because it seems to be copied, sorted by ad and source.',
    pages,
    from: rowOf,
    resolve: async (network, { page }, { store: { db } }) => {
      const { total, rows } = await copiedContentOfNetwork(db, network, page);
      return page.of(await located(db, network.run, rows), total);
    },
  });
}

function addReposter(types: NetworkTypes) {
  const Reposter = api.implement(
    api.objectRef<HeldReposter & { readonly here?: Here }>('Reposter'),
    {
      description:
        'A contact under which others’ ads seem to be put online: counts, and no verdict on anybody.',
      fields: {
        id: 'ID! The entity id of the contact.',
        ads: 'Int! How many ads of the run hold the contact.',
        worded: 'Int! How many of these ads have words that other ads have too.',
        copies:
          'Int! How many of the ads in `worded` repeat an earlier ad that shows other contacts.',
        sources:
          'Int! Into how many groups the repeated ads fall that have nothing telling in common.',
        largest: 'Int! How many of the copies repeat ads of the largest of these groups.',
        here: 'Int How many ads of the network hold the contact; null where it was not asked for through a network.',
        cautions:
          '[String!]! What may be wrong with taking it for a reposter’s, a sentence each. For a hub also why it may be nobody’s own.',
      },
      resolve: {
        id: ({ identifier }) => identifier,
        here: ({ here }) => here?.ads,
        cautions: async ({ identifier }, _, { loaders }) =>
          reposterCautions((await loaders.entity.load(identifier))?.hub?.reason),
      },
    },
  );
  const say = ({ here, ...reposter }: HeldReposter & { readonly here?: Here }) =>
    reposterSentence(reposter, here);
  addSentence(types, Reposter, () => [], say);
  addEntity(types, Reposter, ({ identifier }) => identifier);
  return Reposter;
}

function addCopiedContent(types: NetworkTypes) {
  const Why = api.enumOf<(typeof whysCopiedContent)[number]>('CopiedContentReason', {
    description: 'Why a run left something out of an ad as copied.',
    values: {
      reposter: 'The ad is a copy under a contact that may be a reposter’s.',
      'left-in-text':
        'A number in the text, beside another in the contact field, seems to have come with copied text.',
    },
  });
  const CopiedContent = api.implement(api.objectRef<Located>('CopiedContent'), {
    description:
      'Observations of an ad that a run left out because they seem to be copied: they count for nothing.',
    types: { Why },
    fields: {
      why: 'Why! Why the observations were left out of the ad.',
      sourceNetwork:
        'ID The id of the network of the ad in `source`; null where that ad is in none or is not known.',
      identifiers:
        '[ID!]! Entity ids of the identifiers, image clusters and templates that were left out of the ad.',
    },
  });
  const ad = 'The ad out of which something was left; null where the graph no longer holds it.';
  addEntity(types, CopiedContent, ({ ad }) => ad, 'ad', ad);
  const contact =
    'The contact under which the ad stands: a reposter’s, or the number beside the one that was left in the text. Null where the graph no longer holds it.';
  addEntity(types, CopiedContent, (one) => one.contact, 'contact', contact);
  const source =
    'The earliest ad from which it can have been copied; null where that is not known, or the graph no longer holds it.';
  addEntity(types, CopiedContent, (one) => one.source, 'source', source);
  const namedIn = ({ contact, source, identifiers }: Located) =>
    [contact, source, ...identifiers].filter((id) => id !== null);
  addSentence(types, CopiedContent, namedIn, copiedContentSentence);
  return CopiedContent;
}
