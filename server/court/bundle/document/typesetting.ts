import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { kinds } from '../../../core/model/index.ts';
import { withTemporaryFolder } from '../../../core/temporary.ts';
import { type Begins, typeset } from '../../../core/typeset/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';
import type { CaseCustody } from '../package/custody-files.ts';
import type { Exhibit } from '../package/exhibits.ts';
import type { SigningState } from '../package/signing.ts';
import { volumePath } from '../package/stage.ts';
import { type DocumentContent, documentContent } from './content.ts';
import { documentKeywords } from './marks.ts';
import type { PartKey } from './parts.ts';
import { printPictures } from './pictures-part.ts';
import { planVolumes, type Volume } from './volumes.ts';
import type { Language } from './words/index.ts';

/** How the chart draws each kind. */
const marks = Object.fromEntries(
  Object.values(kinds).map(({ snapshot, mark }) => [snapshot, mark]),
);

const templates = fileURLToPath(new URL('typst', import.meta.url));
/** What a court takes as one volume. */
const mostPages = 350;
/** Pages that a volume is planned for, tried in turn: expectation may fall short of what is set. */
const capacities = [300, 220, 150] as const;

/** Where a part or exhibit of another volume begins. */
interface Elsewhere {
  readonly volume: number;
  readonly page: number | null;
}

interface SetOptions {
  readonly filing?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Places extends SetOptions {
  readonly workspace: string;
  readonly folder: string;
  readonly createdAt: number;
}

const filingFile = (volume: number): string => `filing-${volume}.pdf`;

/**
 * Sets the document as PDF/A-3a and PDF/UA-1 under `folder`, each volume in a process of its own: its memory goes
 * with it. The same input gives the same bytes.
 * @param options.filing a folder for the same pages as PDF/A-2b, which filing systems take
 * @returns the paths in the package, the names in that folder, and the number of pages of all volumes
 * @throws BundleError `too-large`, TypesetError
 */
export async function typesetDocument(
  input: {
    readonly snapshot: Snapshot;
    readonly exhibits: readonly Exhibit[];
    readonly custody: CaseCustody;
    readonly state?: SigningState;
    readonly language?: Language | undefined;
  },
  folder: string,
  { filing, signal }: SetOptions = {},
): Promise<{ files: readonly string[]; filing: readonly string[]; pages: number }> {
  const createdAt = Math.floor(Date.parse(input.snapshot.frozenAt) / 1000);
  return withTemporaryFolder(tmpdir(), 'throughline-document-', async (workspace) => {
    await cp(templates, workspace, { recursive: true });
    await writeFile(path.join(workspace, 'marks.json'), JSON.stringify(marks));
    const printed = await printPictures(input.exhibits, folder, workspace);
    const content = documentContent({ ...input, printed });
    await mkdir(path.dirname(path.join(folder, volumePath(1))), { recursive: true });
    for (const capacity of capacities) {
      const plan = planVolumes(expectedPages(content), capacity, () => frontPages);
      const places = { workspace, folder, createdAt, filing, signal };
      const pages = await setVolumes(content, plan, places);
      if (pages === undefined) continue;
      const copies = filing === undefined ? [] : plan.map((_, i) => filingFile(i + 1));
      return { files: plan.map((_, i) => volumePath(i + 1)), filing: copies, pages };
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
  { workspace, folder, createdAt, filing, signal }: Places,
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
    const target = path.join(folder, volumePath(i + 1));
    const copy = filing === undefined ? undefined : path.join(filing, filingFile(i + 1));
    const set = await typeset(workspace, target, createdAt, slice, { copy, signal });
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
  const sections = [
    ...(parts.includes('claims') ? content.claims : []),
    ...(parts.includes('chart') ? content.charts.pages : []),
    ...(parts.includes('summary') ? content.operations : []),
  ];
  return [...begun, ...sections.map(({ key }) => key), ...held.map(({ number }) => number)];
}

const LINES_A_PAGE = 40;
const LINK_ROWS_A_PAGE = 10;
const SIGNS_A_LINE = 68;

function expectedPages(content: DocumentContent): Record<PartKey, readonly number[]> {
  const statements = (list: DocumentContent['summary']) => [1 + (list.length * 3) / LINES_A_PAGE];
  const groups = (list: DocumentContent['weak']) =>
    statements(list.flatMap((group) => group.statements));
  const listPages = content.exhibits.length / LINES_A_PAGE;
  return {
    claims: [2],
    summary: statements([
      ...content.summary,
      ...content.operations.flatMap((operation) => operation.statements),
    ]),
    chart: [1.5 * (1 + content.charts.pages.length)],
    links: content.links.map(() => 1 / LINK_ROWS_A_PAGE),
    contrary: groups([...content.contrary, { title: '', statements: content.nothing }]),
    completeness: [1 + (content.completeness.length * 2 + content.files.length * 6) / LINES_A_PAGE],
    exhibits: content.exhibits.map(
      (exhibit, i) => expectedExhibitPages(exhibit) + (i === 0 ? listPages : 0),
    ),
    weak: groups(content.weak),
    custody: [1 + (content.custody.lines.length * 6) / LINES_A_PAGE],
    versions: [2],
    certificate: content.forms.map(() => 1),
  };
}

function expectedExhibitPages(exhibit: DocumentContent['exhibits'][number]): number {
  const lines = [...exhibit.titleLines, ...exhibit.textLines]
    .map(({ runs }) => runs.reduce((sum, { s }) => sum + s.length, 0))
    .reduce((sum, length) => sum + Math.max(1, Math.ceil(length / SIGNS_A_LINE)), 0);
  const rest =
    20 +
    exhibit.fields.length +
    2 * exhibit.observations.length +
    4 * exhibit.images.length +
    2 * exhibit.custody.lines.length +
    exhibit.others.named.length;
  return Math.ceil((rest + lines * 1.2) / LINES_A_PAGE);
}

/** Cover and index. */
const frontPages = 3;
