import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { storageError } from '../../evidence/index.ts';
import { statement } from '../../neo4j/index.ts';
import { type Asking, askLogged } from '../../queries/index.ts';
import { withTemporaryFolder } from '../../temporary.ts';
import { typeset } from '../../typeset/index.ts';
import { VERSION } from '../../version.ts';
import { exposure } from '../analyses/exposure.ts';
import type { Analysis } from '../analysis.ts';
import { readFor } from '../run.ts';
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
 * data. The custody log says that it was asked for, what came of it, and the hash of what was made.
 * @throws as `askAnalysis`; TypesetError; EvidenceError where it cannot be written
 */
export async function reportExposure(asking: Asking, { given, out, now }: Wanted): Promise<Report> {
  const { name, version } = exposure;
  const question = { event: 'analysed', analysis: name, version } as const;
  const { content } = await askLogged(asking, question, given, () => read(asking, given, now));
  const at = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  const file =
    'file' in out
      ? path.resolve(out.file)
      : path.resolve(
          out.folder,
          `exposure-${content.title.replace(/[^\p{L}\p{N}.-]/gu, '-')}-${at}.pdf`,
        );
  const made = await set(content, file, now);
  await asking.evidence.appendCustody({
    ...{ event: 'reported', analysis: name, about: `platform:${content.title}` },
    sha256: made.sha256,
  });
  return { name: path.basename(file), path: file, ...made };
}

async function read(asking: Asking, given: Wanted['given'], now: Date) {
  const { read: rows, parameters } = await readFor(asking, exposure, given);
  const [version] = await asking.graph.read<{
    run: number | null;
    batches: readonly string[];
    received: string | null;
  }>(statement('analyse/data-version'));
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

/** Sets it elsewhere, and puts it there whole. */
function set(content: ReportContent, file: string, now: Date) {
  return withTemporaryFolder(tmpdir(), 'throughline-report-', async (workspace) => {
    await cp(template, path.join(workspace, 'main.typ'));
    await writeFile(path.join(workspace, 'content.json'), JSON.stringify(content));
    const draft = path.join(workspace, 'report.pdf');
    const { pages } = await typeset(workspace, draft, Math.floor(now.getTime() / 1000));
    const bytes = await readFile(draft);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
    } catch (error) {
      throw storageError(error, path.dirname(file));
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { pages, bytes: bytes.length, sha256 };
  });
}
