import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import {
  fileOnDisk,
  parseCapture,
  type RawRecord,
  readerFor,
  UnreadableFileError,
} from '../../read/capture/index.ts';
import { extract, foundLine, textInput } from '../../read/extract/index.ts';
import { print, say } from './output.ts';
import { verb } from './verb.ts';

/** A line that is no capture: a text, and perhaps the country of the site that it stood on. */
const plainLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  platform_country: z.string().optional(),
  capturedAt: z.never().optional(),
});

/** `extract`: what would be read from each record of a file. Touches no data folder. */
export function addExtractVerb(program: Command): void {
  program.addCommand(
    verb(
      'extract',
      'Prints the identifiers in each line of a file: {"id","text","platform_country"?} or captures. Touches no data folder.',
      'extract captures.jsonl',
    )
      .argument('<file>', 'JSON lines or CSV')
      .action(async (file: string) => {
        let failed = 0;
        for await (const record of recordsOf(file)) {
          const problem = await readRecord(record);
          if (problem === undefined) continue;
          failed += 1;
          say(`${basename(file)}, line ${record.line}: ${problem}`);
        }
        if (failed > 0) process.exitCode = 1;
      }),
  );
}

async function* recordsOf(file: string): AsyncGenerator<RawRecord> {
  const handle = await open(file, 'r').catch(() => {
    throw new UnreadableFileError(
      `there is no file ${file}`,
      'Check the path and the rights of the file.',
    );
  });
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  const { size } = await handle.stat();
  await handle.close();
  const reader = readerFor(basename(file), buffer.subarray(0, bytesRead));
  yield* (await reader.open(fileOnDisk(file, size), {})).records;
}

/** Prints what a record holds; says what is wrong with one that cannot be read. */
async function readRecord(record: RawRecord): Promise<string | undefined> {
  if (record.problem) return `${record.problem.reason}. ${record.problem.remedy}`;
  let value: unknown;
  try {
    value = await record.value?.();
  } catch {
    return 'it is not valid JSON. Write one whole object a line.';
  }
  const plain = plainLine.safeParse(value);
  if (plain.success) {
    const { id = record.line, text, platform_country } = plain.data;
    const { observations } = extract(textInput(text, platform_country));
    print({ id, found: observations.map((observation) => foundLine(observation, false)) });
    return undefined;
  }
  const read = parseCapture(value, Date.now());
  if ('rejected' in read)
    return `${read.rejected.field} ${read.rejected.reason}. ${read.rejected.remedy}`;
  const { capture } = read;
  const { observations } = extract(capture);
  print({
    id: capture.adId ?? capture.url ?? record.line,
    found: observations.map((observation) => foundLine(observation, true)),
  });
  return undefined;
}
