import { z } from 'zod';
import { redactedTimes } from '../../core/redaction/index.ts';
import { checkIds } from './check-kinds.ts';
import { exhibitNumber } from './exhibit-numbers.ts';
import { frozen } from './frozen.ts';
import { markingNames } from './marking.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.string();
export const count = z.number().int().nonnegative();
const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** The build that made the findings, and the packages in it, as `programOf` gives them; those of earlier builds have none. */
export const program = z.strictObject({
  sha256,
  components: z.array(
    z.strictObject({
      ...{ name: z.string(), version: z.string(), licence: z.string(), integrity: z.string() },
    }),
  ),
});

/** Of a case what is in no other part; its notes and tasks are the office's own, and stay in it. */
export const caseOfSnapshot = z.strictObject({
  ...{ id: z.string(), reference: z.string(), authority: z.string() },
  /** How far it may be told, by TLP 2.0; those of earlier builds have none. */
  marking: z.enum(markingNames).optional(),
  /** Days; null where it is open. */
  period: z.strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() }).nullable(),
  /** Named by the case, and neither in the graph nor in the active run any more. */
  gone: z.array(z.strictObject({ id: z.string(), caption: z.string() })),
  queries: z.array(
    z.strictObject({ name: z.string(), parameters: z.record(z.string(), z.json()) }),
  ),
  /** Links that are marked as findings: pairs of ids. */
  findings: z.array(z.array(z.string()).length(2)),
  /** Numbers of the register whose captures are not in scope any more, in order. */
  numbersAbsent: z.array(z.string().regex(exhibitNumber)),
  /** The completeness checks, each with how many things were open when it was frozen, and the first of them. */
  checks: z.array(
    z.strictObject({
      ...{ id: z.enum(checkIds), open: count, shown: z.array(z.string()) },
      /** By whom and why what is open is accepted; null where it is not. */
      answer: z
        .strictObject({ reason: z.string(), author: z.string(), account: z.string(), at: time })
        .nullable(),
    }),
  ),
});

/** What a redacted version leaves out is told apart by these; a redacted version itself names neither. */
export const redaction = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('full'),
    /** Secret of the case, 64 hex digits: it makes the hashes of a redacted version. */
    key: sha256,
    /** By id, what stands for it in a redacted version: {id: 'phone:+77000000001', label: 'phone:12'}. */
    labels: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    /** Names of people as somebody marked them in the case, with what stands for them. */
    names: z.array(
      z.strictObject({
        ...{ text: z.string(), spellings: z.array(z.string()), role: z.string() },
        label: z.string(),
      }),
    ),
  }),
  z.strictObject({
    form: z.literal('redacted'),
    /** HMAC-SHA-256 of the full snapshot's hash: who holds the full version can see that this one is of it. */
    of: sha256,
    /** How many people were marked by name. */
    people: count,
    /** What it tells in place of times. */
    times: z.enum(redactedTimes),
  }),
]);

export const entity = z.strictObject({
  id: z.string(),
  kind: z.enum(frozen.kinds),
  caption: z.string(),
  /** True when the case names it; false when it is here because it connects what the case names. */
  selected: z.boolean(),
  /** Shared by many otherwise unrelated ads: never counted as strength. */
  hub: z.strictObject({ reason: z.string(), ads: count, posters: count }).nullable(),
  properties: z.record(z.string(), scalar),
});

/** Pixels of the picture as it is shown, from the upper left corner. */
const picturePlace = z.strictObject({
  /** Id of the picture; in scope with the link that was read in it. */
  image: z.string(),
  x: z.number().int(),
  y: z.number().int(),
  width: count,
  height: count,
  /** Of the whole picture; null when it is not known. */
  imageSize: z.strictObject({ width: count, height: count }).nullable(),
});

export const link = z.strictObject({
  from: z.string(),
  type: z.enum(frozen.linkTypes),
  to: z.string(),
  firstSeen: time,
  lastSeen: time,
  captures: count,
  /** The capture that the evidence was read in first; empty when the graph names none. */
  capture: z.string(),
  /** Empty when it was read in none. */
  field: z.enum([...frozen.fields, '']),
  raw: z.string(),
  /** UTF-16 offsets of `raw` in the field. */
  start: z.number().int(),
  end: z.number().int(),
  method: z.string(),
  version: z.string(),
  steps: z.array(z.string()),
  confidence: z.number(),
  inferred: z.boolean(),
  /** Every observation that it rests on is judged wrong: it is in scope and counts for nothing. */
  judgedWrong: z.boolean(),
  /** Where in which picture it was read; null for what was not read in one. */
  picture: picturePlace.nullable(),
});

const exhibitFile = z
  .string()
  .regex(/^(record\.[a-z0-9]{1,8}|header\.csv|images\/[0-9a-f]{64}(\.[a-z0-9]{1,8})?)$/);

export const capture = z.strictObject({
  id: z.string(),
  /** Its number as an exhibit; captures are in the order of these. */
  exhibit: z.string().regex(exhibitNumber),
  sha256,
  ad: z.string(),
  platform: z.string(),
  capturedAt: time,
  url: z.string(),
  tool: z.string(),
  collector: z.string(),
  /** How the tool was set, from where it was collected and on what legal ground, as the capture says; empty: it does not. */
  toolSettings: z.string(),
  vantage: z.string(),
  authority: z.string(),
  /** The collector's own hash of the page, and whether it fits what came; null where nothing could be compared. */
  collectorHash: z.string(),
  collectorHashFits: z.boolean().nullable(),
  /** SHA-256 of the batch file, and where in it the record's bytes are. */
  batch: sha256,
  line: count,
  offset: count,
  length: count,
  /** What its exhibit consists of, by name within the exhibit's folder: the record first. */
  files: z.array(z.strictObject({ name: exhibitFile, sha256, bytes: count })),
});

export const batch = z.strictObject({
  id: z.string(),
  sha256,
  name: z.string(),
  bytes: count,
  receivedAt: time,
  receivedBy: z.string(),
  format: z.enum(frozen.formats),
  /** JSON: what a reader needs to read one record again. */
  parseOptions: z.string(),
  /** What was said at its import of how it was collected, by which account; the last word. null where nothing was. */
  stated: z
    .strictObject({
      ...{ by: z.string(), at: time },
      ...{ collector: z.string(), tool: z.string(), toolSettings: z.string() },
      ...{ vantage: z.string(), authority: z.string() },
      /** SHA-256 of the file as the collector computed it; empty where nobody gave one. */
      sha256: z.union([sha256, z.literal('')]),
    })
    .nullable(),
  /** SHA-256 of what it came in: archives, or the list of a folder; in order of their hashes. */
  within: z.array(sha256),
});

export const completeness = z.strictObject({
  /** Asked for and not in the graph. */
  notFound: z.array(z.string()),
  /** For each selected identifier: its ads in the graph, and how many of them are in scope. */
  reach: z.array(z.strictObject({ id: z.string(), ads: count, inScope: count })),
  /** Identifiers that ads in scope also carry and the case does not name, by kind. */
  otherIdentifiers: z.array(z.strictObject({ kind: z.enum(frozen.kinds), count })),
  /** When the ads of a lone identifier were cut: how many were taken. */
  adsLimitedTo: count.nullable(),
});

/** How far the custody log had come, and what of it is in the package. */
export const custody = z.strictObject({
  lines: count,
  /** Hash of the last line. */
  head: sha256,
  /** Of the packaged log, byte for byte. */
  sha256,
  withheld: count,
  /**
   * Of the part that has the form of earlier releases; null where there is none. Its withheld lines state hashes that
   * bind nothing by themselves: all of the part is bound where a later line holds the hash over all of them. In a
   * redacted version they are counted, and the log begins behind them.
   */
  firstForm: z.strictObject({ lines: count, withheld: count, bound: z.boolean() }).nullable(),
});
