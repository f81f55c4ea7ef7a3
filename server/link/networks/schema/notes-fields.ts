import { api } from '../../../core/graphql/index.ts';
import type { HeldCut, HeldLifted, HeldPaged, HeldSplit } from '../found-by-run.ts';
import {
  cutSentence,
  liftedSentence,
  pagedSentence,
  splitSentence,
} from '../messages/note-messages.ts';
import {
  addDescribed,
  addEntity,
  addSentence,
  contentOfRow,
  judgementsNamed,
  type NetworkTypes,
  named,
} from './fields.ts';

/** What else the run noted of it: parts taken off again, reassigned numbers, websites counted by page. */
export function addNotes(types: NetworkTypes): void {
  const Cut = addCut(types);
  const Split = addReassigned(types);
  const Lifted = addLifted(types);
  const Paged = api.implement(api.objectRef<HeldPaged>('PagedWebsite'), {
    description:
      'A website that is counted by page: the same page links ads, and the host alone does not.',
    fields: { id: 'ID! The entity id of the website.' },
    resolve: { id: ({ identifier }) => identifier },
  });
  addDescribed(types, Paged, ({ identifier }) => identifier, pagedSentence);
  api.extend(types.Network, {
    types: { Cut, Split, Lifted, Paged },
    fields: {
      cuts: '[Cut!]! Parts that the run merged into it and took off again at the end.',
      reassigned: '[Split!]! Numbers of its ads that the run reads as passed to another owner.',
      lifted:
        '[Lifted!]! Numbers of its ads that the run would read as passed to another owner, had an analyst not judged them exclusive.',
      paged: '[Paged!]! Websites in its ads that the run counts by page.',
    },
    from: contentOfRow,
    resolve: {
      reassigned: ({ splits }) => splits,
      lifted: ({ lifted = [] }) => lifted,
      paged: ({ paged = [] }) => paged,
    },
  });
}

function addCut(types: NetworkTypes) {
  const Cut = api.implement(api.objectRef<HeldCut>('NetworkCut'), {
    description:
      'A part of a network that was merged and taken off again at the end: what held it turned out to be shared by strangers.',
    types,
    fields: {
      a: 'ID! The id of one ad of the one part, the first by id.',
      b: 'ID! The id of one ad of the other part, the first by id.',
      sizes: 'BothSides! How many ads each part had.',
      identifiers:
        '[ID!]! Entity ids of the identifiers, image clusters and templates that had linked both parts.',
    },
  });
  addSentence(types, Cut, ({ identifiers }) => identifiers, cutSentence);
  return Cut;
}

function addReassigned(types: NetworkTypes) {
  const Split = api.implement(api.objectRef<HeldSplit>('ReassignedNumber'), {
    description:
      'An identifier that seems to have passed to another owner in a time in which no ad showed it.',
    fields: {
      id: 'ID! The entity id of the identifier.',
      lastBefore: 'Date! The last day on which the earlier owner seems to have used it.',
      firstAfter: 'Date! The first day on which the later owner seems to have used it.',
      adsBefore: 'Int! How many ads held it before it passed.',
      adsAfter: 'Int! How many ads held it after it passed.',
      probability: 'Float! 0..1: how probable it is that the owner changed.',
    },
    resolve: { id: ({ identifier }) => identifier },
  });
  addDescribed(types, Split, ({ identifier }) => identifier, splitSentence);
  return Split;
}

function addLifted(types: NetworkTypes) {
  const Lifted = api.implement(api.objectRef<HeldLifted>('LiftedNumber'), {
    description:
      'An identifier that a run would read as passed to another owner, and counts as one owner’s because an analyst said so.',
    types,
    fields: {
      id: 'ID! The entity id of the identifier.',
      judgement:
        'Judgement The judgement that says that it is exclusive; null where it is not known here.',
      sentence:
        '[Part!]! The same as a sentence for a reader, in parts; what it names is marked as strong.',
    },
    resolve: {
      id: ({ identifier }) => identifier,
      judgement: async ({ judgement }, _, { judgements }) =>
        (await judgementsNamed(judgements, [judgement]))[0],
      sentence: async (lifted, _, { loaders, judgements }) => {
        const [said] = await judgementsNamed(judgements, [lifted.judgement]);
        return liftedSentence(lifted, said?.author, await named(loaders, [lifted.identifier]));
      },
    },
  });
  addEntity(types, Lifted, ({ identifier }) => identifier);
  return Lifted;
}
