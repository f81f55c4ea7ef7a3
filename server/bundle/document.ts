import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../cases/index.ts';
import { withTemporaryFolder } from '../temporary.ts';
import { type Begins, typeset } from '../typeset/index.ts';
import type { CaseCustody } from './custody.ts';
import { type DocumentContent, documentContent } from './document-content.ts';
import { documentKeywords } from './document-marks.ts';
import { BundleError } from './errors.ts';
import type { Exhibit } from './exhibits.ts';
import { volumePath } from './stage.ts';
import { type PartKey, planVolumes, type Volume } from './volumes.ts';

const templates = fileURLToPath(new URL('document', import.meta.url));
/** What a court takes as one volume. */
const mostPages = 350;
/** Pages that a volume is planned for, tried in turn: expectation may fall short of what is set. */
const capacities = [300, 220, 150] as const;

/** Where a part or exhibit of another volume begins. */
interface Elsewhere {
  readonly volume: number;
  readonly page: number | null;
}

/**
 * Sets the document as PDF/A-3b under `folder`, each volume in a process of its own: its memory goes
 * with it. The same input gives the same bytes.
 * @returns the paths in the package, and the number of pages of all volumes
 * @throws BundleError `too-large`, TypesetError
 */
export async function typesetDocument(
  input: {
    readonly snapshot: Snapshot;
    readonly exhibits: readonly Exhibit[];
    readonly custody: CaseCustody;
  },
  folder: string,
): Promise<{ files: readonly string[]; pages: number }> {
  const content = documentContent(input);
  const createdAt = Math.floor(Date.parse(input.snapshot.frozenAt) / 1000);
  return withTemporaryFolder(tmpdir(), 'throughline-document-', async (workspace) => {
    await cp(templates, workspace, { recursive: true });
    await mkdir(path.dirname(path.join(folder, volumePath(1))), { recursive: true });
    for (const capacity of capacities) {
      const plan = planVolumes(expectedPages(content), capacity, frontPages(content));
      const pages = await setVolumes(content, plan, { workspace, folder, createdAt });
      if (pages !== undefined) return { files: plan.map((_, i) => volumePath(i + 1)), pages };
    }
    throw new BundleError(
      'too-large',
      `A volume of the document would have more than ${mostPages} pages however it is cut`,
      'Select fewer entities, or make several bundles.',
    );
  });
}

/**
 * Sets the volumes from the last to the first, so that the first can name the others' pages.
 * @returns pages of all, or undefined when one came out too long
 */
async function setVolumes(
  content: DocumentContent,
  plan: readonly Volume[],
  { workspace, folder, createdAt }: { workspace: string; folder: string; createdAt: number },
): Promise<number | undefined> {
  const elsewhere = new Map<string, Elsewhere>();
  for (const [i, volume] of plan.entries()) {
    for (const key of keysOf(content, volume)) elsewhere.set(key, { volume: i + 1, page: null });
  }
  let pages = 0;
  for (const [i, volume] of [...plan.entries()].reverse()) {
    const keys = keysOf(content, volume);
    const others = [...elsewhere].filter(([key]) => !keys.includes(key));
    const slice = {
      ...content,
      links: content.links.slice(volume.links.from, volume.links.to),
      exhibits: content.exhibits.slice(volume.exhibits.from, volume.exhibits.to),
      register: content.exhibits.map(({ number, platform, day }) => ({ number, platform, day })),
      volume: { n: i + 1, of: plan.length, parts: volume.parts },
      keywords: documentKeywords(content.snapshot, i + 1, plan.length),
      elsewhere: Object.fromEntries(others),
    };
    await writeFile(path.join(workspace, 'content.json'), JSON.stringify(slice));
    const target = path.join(folder, volumePath(i + 1));
    const set = await typeset(workspace, target, createdAt);
    if (set.pages > mostPages) return undefined;
    pages += set.pages;
    notePages(set.begins, i + 1, elsewhere);
  }
  return pages;
}

function notePages(begins: Begins, volume: number, elsewhere: Map<string, Elsewhere>): void {
  for (const [key, page] of begins) {
    // A part that goes on in a later volume is looked up where it begins.
    if (elsewhere.get(key)?.volume === volume) elsewhere.set(key, { volume, page });
  }
}

/** Labels that a volume has of its own; a part is named where it begins. */
function keysOf(content: DocumentContent, { parts, links, exhibits }: Volume): string[] {
  const begun = parts.filter(
    (part) =>
      (part !== 'links' || links.from === 0) && (part !== 'exhibits' || exhibits.from === 0),
  );
  const held = content.exhibits.slice(exhibits.from, exhibits.to);
  const operations = parts.includes('summary') ? content.operations : [];
  return [...begun, ...operations.map(({ key }) => key), ...held.map(({ number }) => number)];
}

const LINES_A_PAGE = 40;
const LINK_ROWS_A_PAGE = 10;
const SIGNS_A_LINE = 68;

function expectedPages(content: DocumentContent): Record<PartKey, readonly number[]> {
  const statements = (list: DocumentContent['summary']) => [1 + (list.length * 3) / LINES_A_PAGE];
  return {
    summary: statements([
      ...content.summary,
      ...content.operations.flatMap((operation) => operation.statements),
    ]),
    chart: [1],
    links: content.links.map(() => 1 / LINK_ROWS_A_PAGE),
    contrary: statements(content.contrary),
    completeness: [1 + (content.completeness.length * 2 + content.files.length * 6) / LINES_A_PAGE],
    exhibits: content.exhibits.map(expectedExhibitPages),
    custody: [1 + (content.custody.lines.length * 6) / LINES_A_PAGE],
    versions: [2],
  };
}

function expectedExhibitPages(exhibit: DocumentContent['exhibits'][number]): number {
  const lines = [...exhibit.titleLines, ...exhibit.textLines]
    .map(({ runs }) => runs.reduce((sum, { s }) => sum + s.length, 0))
    .reduce((sum, length) => sum + Math.max(1, Math.ceil(length / SIGNS_A_LINE)), 0);
  const rest = 18 + 2 * exhibit.observations.length + 2 * exhibit.images.length;
  return Math.ceil((rest + lines * 1.2) / LINES_A_PAGE);
}

/** Cover, certificate and index; only the first volume's index lists everything. */
function frontPages(content: DocumentContent): (volume: number) => number {
  return (volume) => (volume === 1 ? 5 + content.exhibits.length / LINES_A_PAGE : 8);
}
