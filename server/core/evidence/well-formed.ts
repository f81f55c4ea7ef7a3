import { z } from 'zod';

/**
 * The fields of a line that are read by whoever decides what is handed on, and by whoever checks what came from
 * another: a log can come from anybody. Other fields, and events that nobody decides by, are taken as they are.
 */
const text = z.string();
const counts = z.record(text, z.number());
const judged = { judgement: text, kind: text, about: z.array(text), signed: text, reason: text };

const read = z.looseObject({ map: z.record(text, text).optional() });
const pictures = z.array(z.looseObject({ path: text, image: text }));

const events: Readonly<Record<string, z.ZodType>> = {
  received: z.looseObject({
    ...{ batch: text, name: text, bytes: z.number() },
    stated: z.record(text, text).optional(),
    read: read.optional(),
  }),
  'receipt-noted': z.looseObject({
    ...{ batch: text, read: read.optional(), pictures: pictures.optional() },
  }),
  erased: z.looseObject({
    ...{ erasure: text, ground: text, reason: text, signed: text, counts },
    files: z.array(
      z.looseObject({ before: text, after: text, bytes: z.number(), records: z.number() }),
    ),
    gone: z.array(text),
    withheld: z.array(z.looseObject({ line: z.number(), of: text.optional() })),
    received: z.array(
      z.looseObject({
        ...{ line: z.number(), batch: text, name: text, bytes: z.number(), at: text, by: text },
        ...{ within: text.optional(), read: read.optional() },
      }),
    ),
  }),
  'picture-listed': z.looseObject({ image: text, list: text, kind: text, distance: z.number() }),
  imported: z.looseObject({ batch: text, counts }),
  'picture-received': z.looseObject({
    ...{ image: text, bytes: z.number(), from: text, path: text.optional() },
  }),
  revealed: z.looseObject({ image: text, reason: text }),
  judged: z.looseObject(judged),
  withdrawn: z.looseObject(judged),
  'pictures-read': z.looseObject({ codes: text, words: text, counts }),
  resolved: z.looseObject({
    ...{ run: z.number(), engine: text, counts: z.looseObject({}) },
    results: text.optional(),
  }),
  'run-restored': z.looseObject({ run: z.number(), instead: z.number() }),
  exported: z.looseObject({ bundle: text, sha256: text, selection: text.optional() }),
  'case-detailed': z.looseObject({
    ...{ case: text, title: text, reference: text, authority: text, producer: text },
    period: z.looseObject({ from: text.nullable(), to: text.nullable() }).nullable(),
    signed: text,
  }),
  'check-answered': z.looseObject({
    ...{ case: text, check: text, found: text, said: text, signed: text },
    stood: z.looseObject({ account: text, at: z.iso.datetime() }).optional(),
  }),
  'case-frozen': z.looseObject({
    ...{ case: text.optional(), selection: text, sha256: text },
    ...{ run: z.number().optional(), results: text.optional() },
  }),
  'answer-withdrawn': z.looseObject({ case: text, check: text, signed: text }),
  'log-continued': z.looseObject({
    earlier: z.strictObject({ lines: z.number(), sha256: text }),
  }),
  anchored: z.looseObject({ line: z.number(), sha256: text }),
  'file-healed': z.looseObject({ sha256: text, bytes: z.number(), kept: text }),
  'files-checked': z.looseObject({ counts, changed: z.array(text), missing: z.array(text) }),
};

const clock = z.looseObject({
  synchronized: z.boolean().nullable(),
  offsetMs: z.number().nullable(),
  toldBy: text.nullable(),
});
const line = z.looseObject({
  event: text,
  at: z.iso.datetime(),
  by: text,
  host: text.optional(),
  program: text.optional(),
  clock: clock.optional(),
});

/** Whether what a line says has the fields of its event. */
export function isWellFormed(said: Record<string, unknown>): boolean {
  const read = line.safeParse(said);
  if (!read.success) return false;
  // An own property, and not what every object has.
  const event = Object.hasOwn(events, read.data.event) ? events[read.data.event] : undefined;
  return event === undefined || event.safeParse(said).success;
}
