import { MERGES, RUN_INPUT } from '../../../../../server/court/bundle/package/stage.ts';
import { mergesCsv } from '../../../../../server/court/bundle/tables/merge-files.ts';
import { runInputText } from '../../../../../server/court/bundle/tables/run-input.ts';
import type { Snapshot } from '../../../../../server/court/snapshot/index.ts';
import { sha256Of } from '../../support.ts';
import {
  batchOf,
  CUSTODY,
  first,
  group,
  judgementOf,
  linkOf,
  SNAPSHOT,
  say,
  VOLUME,
} from './forger.ts';

type Merge = NonNullable<Snapshot['resolution']>['merges'][number];

/** What the snapshot says, all hashes made again. */

export const snapshot = group('The snapshot, all hashes made again', [
  [
    'The id of a capture is not its record’s',
    say((was) => Object.assign(first(was), { id: `capture:${sha256Of('x')}` })),
    [SNAPSHOT, /names capture:\w+ what has the SHA-256/],
  ],
  [
    'A capture has another time',
    say((was) => Object.assign(first(was), { capturedAt: '2026-03-01T09:00:00.000Z' })),
    [SNAPSHOT, /contradicts the record of AB1: capturedAt/],
  ],
  [
    'A capture has another address',
    say((was) => Object.assign(first(was), { url: 'https://lotus-board.example/9' })),
    [SNAPSHOT, /contradicts the record of AB1: url/],
  ],
  [
    'A capture has another platform',
    say((was) => Object.assign(first(was), { platform: 'harbour-ads.example' })),
    [SNAPSHOT, /contradicts the record of AB1: platform/],
  ],
  [
    'A capture is of another advertisement',
    say((was) => Object.assign(first(was), { ad: was.captures[1]?.ad })),
    [SNAPSHOT, /contradicts the record of AB1: it is of/],
  ],
  [
    'A capture has another collector',
    say((was) => Object.assign(first(was), { collector: 'unit 9' })),
    [SNAPSHOT, /contradicts the record of AB1: collector/],
  ],
  [
    'A capture has another legal authority',
    say((was) => Object.assign(first(was), { authority: 'warrant 12/26' })),
    [SNAPSHOT, /contradicts the record of AB1: authority/],
  ],
  [
    'A hash of the collector is said to fit',
    say((was) => Object.assign(first(was), { collectorHashFits: true })),
    [SNAPSHOT, /contradicts the record of AB1: its collector’s own hash/],
  ],
  [
    'Words are put into the mouth of who received a file',
    say((was) =>
      Object.assign(batchOf(was), {
        stated: {
          by: 'unit 7',
          at: '2026-03-03T10:00:00.000Z',
          authority: 'warrant 12/26',
          collector: '',
          tool: '',
          toolSettings: '',
          vantage: '',
          sha256: '',
        },
      }),
    ),
    [SNAPSHOT, /of how captures\.jsonl was collected, the log has other words/],
  ],
  [
    'A file is said to have come in another',
    say((was) => Object.assign(batchOf(was), { within: [sha256Of('zip')] })),
    [SNAPSHOT, /no line tells of the receipt of \w+, in which captures\.jsonl came/],
  ],
  [
    'A file was received by another account',
    say((was) => Object.assign(batchOf(was), { receivedBy: 'unit 9' })),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A file was received at another time',
    say((was) => Object.assign(batchOf(was), { receivedAt: '2026-03-02T10:00:00.000Z' })),
    [SNAPSHOT, /was received under another name, size, account or time/],
  ],
  [
    'A file has another name',
    say((was) => Object.assign(batchOf(was), { name: 'other.jsonl' })),
    [SNAPSHOT, /other\.jsonl was received under another name/],
  ],
  [
    'A record stands beyond the end of its file',
    say((was) => Object.assign(first(was), { offset: 100_000 })),
    [SNAPSHOT, /beyond the end of captures\.jsonl/],
  ],
  [
    'A quotation says other words',
    say((was) => Object.assign(linkOf(was), { raw: '+7 700 000 44 18' })),
    [SNAPSHOT, /does not stand in its text/],
  ],
  [
    'A quotation stands elsewhere',
    say((was) => {
      const link = linkOf(was);
      Object.assign(link, { start: link.start + 1, end: link.end + 1 });
    }),
    [SNAPSHOT, /does not stand in its text/],
  ],
  [
    'A judgement has another reason',
    say((was) => Object.assign(judgementOf(was), { reason: 'another' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement says the opposite',
    say((was) => Object.assign(judgementOf(was), { kind: 'exclusive' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement is another person’s',
    say((was) => Object.assign(judgementOf(was), { author: 'XY' })),
    [SNAPSHOT, /was not made as it stands/],
  ],
  [
    'A judgement stands that was withdrawn',
    say((was) => Object.assign(judgementOf(was), { withdrawn: null })),
    [SNAPSHOT, /was withdrawn as the log tells/],
  ],
  [
    'An entity was selected that was not',
    say((was) => Object.assign(was.entities[0] ?? {}, { selected: true })),
    [SNAPSHOT, /says that ad:\S+ was selected/],
  ],
  [
    'Fewer advertisements hold a number',
    say((was) => Object.assign(was.completeness.reach[0] ?? {}, { inScope: 1 })),
    [SNAPSHOT, /1 of 2 advertisements are in scope, and has 2/],
  ],
  [
    'The run is another',
    say((was) => Object.assign(was.resolution ?? {}, { run: 4 })),
    [CUSTODY, /is about other work/],
  ],
  [
    'An operation is surer than its least probable association',
    say((was) => Object.assign(was.resolution?.operations.found[0] ?? {}, { probability: 0.99 })),
    [SNAPSHOT, /says of operation:3\/1 what cannot be/],
  ],
  [
    'A link is surer than its run saw it',
    say((was) => Object.assign(linkOf(was), { confidence: 0.999 })),
    [SNAPSHOT, /a confidence of 0\.999, and its run saw 0\.99/],
  ],
  [
    'A hub is said to be none',
    say((was) => Object.assign(was.entities.find(({ hub }) => hub) ?? {}, { hub: null })),
    [SNAPSHOT, /says that phone:\S+ is no hub, and its run saw one/],
  ],
  [
    'The steps of a reader are written anew',
    say((was) => Object.assign(linkOf(was), { steps: ['country code written with it'] })),
    [SNAPSHOT, /steps is \["country code written with it"\], and the reader gives/],
    { recompute: true },
  ],
  [
    'An advertisement has a city that its records do not have',
    say((was) =>
      Object.assign(was.entities.find(({ kind }) => kind === 'ad')?.properties ?? {}, {
        city: 'Almaty',
      }),
    ),
    [SNAPSHOT, /its city is "Almaty"/],
    { recompute: true },
  ],
  [
    'A merge is surer than the engine makes it, the table made to fit',
    async (forger) => {
      const surer = (merges: readonly Merge[]) =>
        merges.map((one) => ({ ...one, probability: 0.99999 }));
      const { resolution } = forger.snapshot;
      await forger.say((was) =>
        Object.assign(was.resolution ?? {}, { merges: surer(resolution?.merges ?? []) }),
      );
      await forger.edit(MERGES, () => mergesCsv(surer(resolution?.merges ?? [])));
    },
    [SNAPSHOT, /is said to have probability 0\.99999, and the engine gives it/],
    { recompute: true },
  ],
  [
    'An advertisement is put into a network',
    say((was) => was.resolution?.networks[0]?.ads.push('ad:lotus-board.example/2')),
    [SNAPSHOT, /members in scope have other advertisements/],
  ],
  [
    'The run saw other advertisements, the lines made to fit',
    async (forger) => {
      const input = forger.snapshot.resolution?.input;
      const less = input && { ...input, ads: input.ads.slice(1) };
      await forger.say((was) => Object.assign(was.resolution ?? {}, { input: less }));
      const { resolution } = forger.snapshot;
      if (resolution)
        await forger.edit(RUN_INPUT, () => runInputText({ ...resolution, input: less ?? null }));
    },
    [SNAPSHOT, /has an input of the run with other advertisements/],
  ],
  [
    'A link leads to something that is not in scope',
    say((was) => Object.assign(linkOf(was), { to: 'phone:+77000009999' })),
    [SNAPSHOT, /not in scope/],
  ],
  [
    'The title is another',
    say((was) => Object.assign(was, { title: 'Case 8' })),
    [VOLUME, /its title is “Case 7”/],
  ],
  [
    'It is written another way',
    (forger) => forger.edit(SNAPSHOT, (was) => `${was} `),
    [SNAPSHOT, /not in canonical form/],
  ],
]);
