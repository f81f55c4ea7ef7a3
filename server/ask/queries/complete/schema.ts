import { canBeHub, kinds, relationships } from '../../../core/model/index.ts';

/** What a name of the graph stands for, in a few words. */
type Told = Readonly<Record<string, string>>;

interface Declared {
  readonly about: string;
  readonly properties: Told;
}

/** What every node that can be drawn has. */
const ofEntity: Told = {
  id: 'kind:key, unique',
  kind: 'as in ids',
  caption: 'its name for people',
};

/** What identifiers, images, image clusters and templates have beside their own. */
const ofHub: Told = {
  hub: 'many unrelated advertisers share it',
  hubReason: 'why it is a hub',
  hubAds: 'ads of a hub',
  hubPosters: 'posters of a hub',
  judgedHub: 'an analyst judged it shared or exclusive',
};

/** Nodes that are no kind of thing that can be drawn. */
const others: Readonly<Record<string, Declared>> = {
  Entity: { about: 'everything that can be drawn', properties: ofEntity },
  Operation: {
    about: 'networks under one control',
    properties: {
      ...{ id: 'operation:run/n', caption: 'its name for people', run: 'number of the run' },
      ...{ networks: 'how many networks', alone: 'ads in no network', ads: 'how many ads' },
      ...{ probability: 'that all belong together', level: 'how sure it has to be' },
      ...{ countries: 'codes', platforms: 'hosts', firstSeen: 'first capture' },
      lastSeen: 'last capture',
    },
  },
  Capture: {
    about: 'one observation of one ad at one time',
    properties: {
      ...{ id: 'capture:sha256', capturedAt: 'when', url: 'where', platform: 'host' },
      ...{
        tool: 'by which tool',
        collector: 'by whom',
        ...{ toolSettings: 'how', vantage: 'from where', authority: 'on what ground' },
        ...{ collectorHash: 'sha256:hex', collectorHashFits: 'whether it fits' },
        ad: 'id of its ad',
        batch: 'id of its file',
      },
      ...{ payload: 'SHA-256 of its page', payloadType: 'media type of its page' },
      ...{ line: 'in its file', offset: 'in its file, bytes', length: 'bytes' },
      ...{
        status: 'status that it saw',
        priceText: 'price that it saw',
        priceFrom: 'source or words',
      },
      ...{ language: 'language that it saw', languageFrom: 'source or words' },
    },
  },
  Batch: {
    about: 'a file of an import',
    properties: {
      ...{ id: 'batch:sha256', name: 'of the file', bytes: 'its size', format: 'its format' },
      ...{ receivedAt: 'when', receivedBy: 'by whom', stated: 'JSON: how it was collected' },
    },
  },
};

/** What relationships carry: where it was read, how, and how surely. */
const ofEvidence: Told = {
  ...{ firstSeen: 'first capture', lastSeen: 'last capture', captures: 'how many captures saw it' },
  ...{ capture: 'id of the first', field: 'source field', raw: 'the exact words' },
  ...{ start: 'place of the words', end: 'place of the words' },
  ...{ method: 'how it was read', version: 'of the method', steps: 'what normalisation did' },
  ...{ confidence: 'how surely, 0 to 1', inferred: 'a method proposes it, nobody saw it' },
  ...{
    judgedWrong: 'analysts judged it wrong',
    judgedCopy: 'true on what is judged wrong',
    image: 'picture that it was read in',
  },
  ...{ box: 'place in the picture', pictures: 'other pictures that agree' },
};

const ofAssociated: Told = {
  ...{ probability: 'that both belong together', weight: 'match weight' },
  items: 'ids of what both hold',
};

/** The labels of the graph as it is declared, each with its properties; nothing of it is read from data. */
export const labels: Readonly<Record<string, Declared>> = {
  ...Object.fromEntries(
    Object.values(kinds).map(({ kind, label, title, properties, unshown }) => [
      label,
      {
        about: title,
        properties: {
          ...ofEntity,
          ...Object.fromEntries(
            Object.entries(properties).map(([name, declared]) => [name, declared.title]),
          ),
          ...unshown,
          ...(canBeHub(kind) ? ofHub : {}),
        },
      },
    ]),
  ),
  ...others,
};

/** The relationship types, in the same way. */
export const types: Readonly<Record<string, Declared>> = {
  ...Object.fromEntries(
    Object.entries(relationships).map(([type, { description }]) => [
      type,
      { about: description.replace(/\.$/, ''), properties: ofEvidence },
    ]),
  ),
  ASSOCIATED: {
    about: 'Two networks share something without being merged',
    properties: ofAssociated,
  },
  CAPTURES: { about: 'A capture is of an ad', properties: {} },
  FROM: { about: 'A capture comes from a file', properties: {} },
  UNPACKED_FROM: { about: 'A file comes from a zip', properties: {} },
};

/** All properties, for what has no label in sight. */
export const anyProperty: Told = Object.assign(
  {},
  ...[...Object.values(types), ...Object.values(labels)].map(({ properties }) => properties),
);
