import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { storageError } from '../../../core/evidence/index.ts';
import { GraphError, graphVersion, isSameVersion, statement } from '../../../core/neo4j/index.ts';
import { withTemporaryFolder } from '../../../core/temporary.ts';
import { typeset } from '../../../core/typeset/index.ts';
import { VERSION } from '../../../core/version.ts';
import { type Asking, askLogged } from '../../queries/index.ts';
import { exposure } from '../analyses/exposure.ts';
import type { Analysis } from '../analysis.ts';
import { readFor } from '../run-analysis.ts';
import { type Origin, type ReportContent, reportContent } from './content.ts';

const template = fileURLToPath(new URL('main.typ', import.meta.url));
const fingerprintDigits = 16;

/** A document that was made. */
export interface Report {
  readonly name: string;
  readonly path: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Whether a report can be made of it. */
export const hasReport = ({ name }: Pick<Analysis, 'name'>): boolean => name === exposure.name;

interface Wanted {
  readonly given: Readonly<Record<string, unknown>>;
  /** The file, or the folder in which it is given a name of its own. */
  readonly out: { readonly file: string } | { readonly folder: string };
  readonly now: Date;
}

/**
 * Makes the report of a platform's exposure that can be handed to it or to a regulator: coarse figures, no personal
 * data. The custody log says that it was asked for, what came of it, and, before it is there, the hash of what was made.
 * @throws as `askAnalysis`; TypesetError; EvidenceError where it cannot be written; GraphError with code `busy` where the graph changes all the while
 */
export async function reportExposure(asking: Asking, { given, out, now }: Wanted): Promise<Report> {
  const { name, version } = exposure;
  const question = { event: 'analysed', analysis: name, version } as const;
  const { content, line } = await askLogged(asking, question, given, async (n) => ({
    ...(await readOfOneState(asking, given, now)),
    line: n,
  }));
  const file =
    'file' in out ? path.resolve(out.file) : path.resolve(out.folder, nameFor(content.title, now));
  const { bytes, pages } = await set(content, now);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await putWhole(file, bytes, () =>
    asking.evidence.appendCustody({
      ...{ event: 'reported', line, analysis: name, parameters: given },
      ...{ about: `platform:${content.title}`, sha256 },
    }),
  );
  return { name: path.basename(file), path: file, pages, bytes: bytes.length, sha256 };
}

/** Two that are asked for in one second have different names. */
function nameFor(platform: string, now: Date): string {
  const at = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  const host = platform.replace(/[^\p{L}\p{N}.-]/gu, '-');
  return `exposure-${host}-${at}-${randomBytes(3).toString('hex')}.pdf`;
}

/** Its statements are read one after another: all of them before, or all after a change, at the second try. */
async function readOfOneState(asking: Asking, given: Wanted['given'], now: Date) {
  for (const _try of [1, 2]) {
    const before = await graphVersion(asking.graph);
    const found = await read(asking, given, now);
    if (isSameVersion(before, await graphVersion(asking.graph))) return found;
  }
  throw new GraphError(
    'busy',
    'The graph changed while the report was read, twice: its figures would not be of one state.',
    'Make it when the import or the run has ended.',
  );
}

async function read(asking: Asking, given: Wanted['given'], now: Date) {
  const { read: rows, parameters } = await readFor(asking, exposure, given);
  const [version] = await asking.graph.read<{
    run: number | null;
    batches: readonly string[];
    received: string | null;
  }>(statement('ask/analyse/data-version'));
  const { run = null, batches = [], received = null } = version ?? {};
  const origin: Origin = {
    ...{ run, received, files: batches.length, madeAt: now.toISOString(), version: VERSION },
    fingerprint: createHash('sha256')
      .update(batches.join('\n'))
      .digest('hex')
      .slice(0, fingerprintDigits),
  };
  const content = reportContent(
    rows as unknown as Parameters<typeof reportContent>[0],
    parameters as unknown as Parameters<typeof reportContent>[1],
    origin,
  );
  return {
    content,
    rows: content.groups.flatMap(({ lines }) => lines.map((line) => Object.values({ ...line }))),
  };
}

/** The bytes of the document. */
function set(content: ReportContent, now: Date) {
  return withTemporaryFolder(tmpdir(), 'throughline-report-', async (workspace) => {
    await cp(template, path.join(workspace, 'main.typ'));
    const draft = path.join(workspace, 'report.pdf');
    const { pages } = await typeset(workspace, draft, Math.floor(now.getTime() / 1000), content);
    return { pages, bytes: await readFile(draft) };
  });
}

/** Written beside its place, then noted, then put there: no report lies there that the log does not tell of. */
async function putWhole(file: string, bytes: Uint8Array, note: () => Promise<unknown>) {
  const part = `${file}.${randomBytes(3).toString('hex')}.part`;
  try {
    await stored(file, async () => {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(part, bytes);
    });
    await note();
    await stored(file, () => rename(part, file));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

const stored = (file: string, work: () => Promise<void>): Promise<void> =>
  work().catch((error: unknown) => {
    throw storageError(error, path.dirname(file));
  });
