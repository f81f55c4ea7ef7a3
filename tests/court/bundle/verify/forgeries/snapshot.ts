import { MERGES, RUN_INPUT } from '../../../../../server/court/bundle/package/stage.ts';
import { mergesCsv } from '../../../../../server/court/bundle/tables/merge-files.ts';
import { runInputText } from '../../../../../server/court/bundle/tables/run-input.ts';
import type { Snapshot } from '../../../../../server/court/snapshot/index.ts';
import { sha256Of } from '../../support.ts';
import {
  batch,
  CUSTODY,
  first,
  group,
  judgement,
  link,
  put,
  SNAPSHOT,
  say,
  VOLUME,
} from './forger.ts';

/** What the snapshot says, all hashes made again. */

const resolution = (was: Snapshot) => was.resolution ?? undefined;
const properties = ({ entities }: Snapshot) =>
  entities.find(({ kind }) => kind === 'ad')?.properties;
const hub = ({ entities }: Snapshot) => entities.find((one) => one.hub);
const byOthers = /was received under another name, size, account or time/;
const notMade = /was not made as it stands/;
const warrant = 'warrant 12/26';
const stated = {
  by: 'unit 7',
  at: '2026-03-03T10:00:00.000Z',
  authority: warrant,
  collector: '',
  tool: '',
  toolSettings: '',
  vantage: '',
  sha256: '',
};

export const snapshot = group('The snapshot, all hashes made again', SNAPSHOT, [
  [
    'The id of a capture is not its record’s',
    put(first, { id: `capture:${sha256Of('x')}` }),
    /names capture:\w+ what has the SHA-256/,
  ],
  [
    'A capture has another time',
    put(first, { capturedAt: '2026-03-01T09:00:00.000Z' }),
    /contradicts the record of AB1: capturedAt/,
  ],
  [
    'A capture has another address',
    put(first, { url: 'https://lotus-board.example/9' }),
    /contradicts the record of AB1: url/,
  ],
  [
    'A capture has another platform',
    put(first, { platform: 'harbour-ads.example' }),
    /contradicts the record of AB1: platform/,
  ],
  [
    'A capture is of another advertisement',
    say((was) => Object.assign(was.captures[0] ?? {}, { ad: was.captures[1]?.ad })),
    /contradicts the record of AB1: it is of/,
  ],
  [
    'A capture has another collector',
    put(first, { collector: 'unit 9' }),
    /contradicts the record of AB1: collector/,
  ],
  [
    'A capture has another legal authority',
    put(first, { authority: warrant }),
    /contradicts the record of AB1: authority/,
  ],
  [
    'A hash of the collector is said to fit',
    put(first, { collectorHashFits: true }),
    /contradicts the record of AB1: its collector’s own hash/,
  ],
  [
    'Words are put into the mouth of who received a file',
    put(batch, { stated }),
    /of how captures\.jsonl was collected, the log has other words/,
  ],
  [
    'A file is said to have come in another',
    put(batch, { within: [sha256Of('zip')] }),
    /no line tells of the receipt of \w+, in which captures\.jsonl came/,
  ],
  ['A file was received by another account', put(batch, { receivedBy: 'unit 9' }), byOthers],
  [
    'A file was received at another time',
    put(batch, { receivedAt: '2026-03-02T10:00:00.000Z' }),
    byOthers,
  ],
  [
    'A file has another name',
    put(batch, { name: 'other.jsonl' }),
    /other\.jsonl was received under another name/,
  ],
  [
    'A record stands beyond the end of its file',
    put(first, { offset: 100_000 }),
    /beyond the end of captures\.jsonl/,
  ],
  [
    'A quotation says other words',
    put(link, { raw: '+7 700 000 44 18' }),
    /does not stand in its text/,
  ],
  [
    'A quotation stands elsewhere',
    say((was) => {
      const { start, end } = link(was) ?? { start: 0, end: 0 };
      Object.assign(link(was) ?? {}, { start: start + 1, end: end + 1 });
    }),
    /does not stand in its text/,
  ],
  ['A judgement has another reason', put(judgement, { reason: 'another' }), notMade],
  ['A judgement says the opposite', put(judgement, { kind: 'exclusive' }), notMade],
  ['A judgement is another person’s', put(judgement, { author: 'XY' }), notMade],
  [
    'A judgement stands that was withdrawn',
    put(judgement, { withdrawn: null }),
    /was withdrawn as the log tells/,
  ],
  [
    'An entity was selected that was not',
    put(({ entities }) => entities[0], { selected: true }),
    /says that ad:\S+ was selected/,
  ],
  [
    'Fewer advertisements hold a number',
    put(({ completeness }) => completeness.reach[0], { inScope: 1 }),
    /1 of 2 advertisements are in scope, and has 2/,
  ],
  ['The run is another', put(resolution, { run: 4 }), [CUSTODY, /is about other work/]],
  [
    'An operation is surer than its least probable association',
    put((was) => was.resolution?.operations.found[0], { probability: 0.99 }),
    /says of operation:3\/1 what cannot be/,
  ],
  [
    'A link is surer than its run saw it',
    put(link, { confidence: 0.999 }),
    /a confidence of 0\.999, and its run saw 0\.99/,
  ],
  [
    'A hub is said to be none',
    put(hub, { hub: null }),
    /says that phone:\S+ is no hub, and its run saw one/,
  ],
  [
    'The steps of a reader are written anew',
    put(link, { steps: ['country code written with it'] }),
    /steps is \["country code written with it"\], and the reader gives/,
    { recompute: true },
  ],
  [
    'An advertisement has a city that its records do not have',
    put(properties, { city: 'Almaty' }),
    /its city is "Almaty"/,
    { recompute: true },
  ],
  [
    'A merge is surer than the engine makes it, the table made to fit',
    async (forger) => {
      const told = forger.snapshot.resolution?.merges ?? [];
      const merges = told.map((one) => ({ ...one, probability: 0.99999 }));
      await put(resolution, { merges })(forger);
      await forger.edit(MERGES, () => mergesCsv(merges));
    },
    /is said to have probability 0\.99999, and the engine gives it/,
    { recompute: true },
  ],
  [
    'An advertisement is put into a network',
    say((was) => was.resolution?.networks[0]?.ads.push('ad:lotus-board.example/2')),
    /members in scope have other advertisements/,
  ],
  [
    'The run saw other advertisements, the lines made to fit',
    async (forger) => {
      const { resolution: run } = forger.snapshot;
      if (!run?.input) throw new Error('the package has a run');
      const input = { ...run.input, ads: run.input.ads.slice(1) };
      await put(resolution, { input })(forger);
      await forger.edit(RUN_INPUT, () => runInputText({ ...run, input }));
    },
    /has an input of the run with other advertisements/,
  ],
  [
    'A link leads to something that is not in scope',
    put(link, { to: 'phone:+77000009999' }),
    /not in scope/,
  ],
  [
    'The title is another',
    put((was) => was, { title: 'Case 8' }),
    [VOLUME, /its title is “Case 7”/],
  ],
  ['It is written another way', ({ edit }) => edit(SNAPSHOT, (was) => `${was} `), /canonical form/],
]);
