import {
  type CustodyEvent,
  type Evidence,
  type HowRead,
  type NamedPicture,
  readLine,
} from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { columnNames } from '../../read/capture/index.ts';

import { listOfFolder, mostListBytes } from './folder.ts';

/** A file of the graph, and what it came in. */
interface ReceiptRow {
  readonly root: string;
  readonly form: string;
  readonly batch: string;
  readonly format: string;
  readonly parseOptions: string;
}

/** So many pictures are named in one line of the log. */
const picturesALine = 500;

/**
 * Writes to the custody log what the graph knows of files that an earlier release received: how they were read, and
 * which pictures they mean by which paths. From then on the graph can be made again without itself.
 * @returns of how many files
 */
export async function noteReceipts(graph: Graph, evidence: Evidence): Promise<number> {
  const open = await withoutRecord(evidence);
  if (open.size === 0) return 0;
  const rows = await graph.read<ReceiptRow>(statement('core/neo4j/receipts'));
  const times = new FileTimes(evidence);
  const reads = new Map<string, HowRead>();
  const inFolders = new Set<string>();
  for (const row of rows) {
    if (!open.has(row.root)) continue;
    reads.set(row.root, { ...reads.get(row.root), ...(await howRead(row, evidence, times)) });
    if (!isArchive(row.form) && !isArchive(row.format)) inFolders.add(row.batch);
    // Pages of a folder name their pictures from the folder on.
    if (row.format === 'html') inFolders.add(row.root);
  }
  const roots = new Map(rows.map((row) => [row.batch, row]));
  const pictures = new Map<string, Map<string, NamedPicture>>();
  for await (const { batch, path, image } of graph.stream<NamedPicture & { batch: string }>(
    statement('core/neo4j/picture-names'),
  )) {
    const from = roots.get(batch)?.format === 'html' ? roots.get(batch)?.root : batch;
    if (from === undefined || !inFolders.has(from) || path === image) continue;
    const named = pictures.get(from) ?? new Map();
    pictures.set(from, named.set(path, { path, image }));
  }
  const events: CustodyEvent[] = [];
  for (const [batch, read] of reads) events.push({ event: 'receipt-noted', batch, read });
  for (const [batch, named] of pictures) {
    const all = [...named.values()];
    for (let i = 0; i < all.length; i += picturesALine)
      events.push({ event: 'receipt-noted', batch, pictures: all.slice(i, i + picturesALine) });
  }
  await evidence.appendCustodyAll(events);
  return reads.size;
}

const isArchive = (form: string): boolean => ['zip', 'wacz', 'warc'].includes(form);

/** Files imported by themselves of which the log does not say how they were read. */
async function withoutRecord(evidence: Pick<Evidence, 'custody'>): Promise<Set<string>> {
  const open = new Set<string>();
  const known = new Set<string>();
  for await (const text of evidence.custody()) {
    if (!text.includes('"receipt-noted"') && !text.includes('"received"')) continue;
    const read = readLine(text);
    if (!read || read.withheld) continue;
    const { line } = read;
    if (line.event === 'receipt-noted') known.add(line.batch);
    if (line.event === 'received' && line.within === undefined && line.read === undefined)
      open.add(line.batch.replace(/^batch:/, ''));
  }
  for (const batch of known) open.delete(batch);
  return open;
}

/** When the files of a folder were changed last, by the list that it was received as. */
class FileTimes {
  readonly #evidence: Evidence;
  readonly #lists = new Map<string, ReadonlyMap<string, string | undefined>>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  async of(list: string, file: string): Promise<string | undefined> {
    const held = this.#lists.get(list) ?? (await this.#read(list));
    this.#lists.set(list, held);
    return held.get(file);
  }

  async #read(list: string): Promise<ReadonlyMap<string, string | undefined>> {
    const bytes = await this.#evidence.size(list).catch(() => 0);
    if (bytes > mostListBytes) return new Map();
    const text = (await this.#evidence.readSlice(list, 0, bytes)).toString();
    return new Map(listOfFolder(text)?.map(({ sha256, modifiedAt }) => [sha256, modifiedAt]));
  }
}

/** What was said of how it is read, as far as what it was read by shows it. */
async function howRead(
  { root, batch, format, parseOptions }: ReceiptRow,
  evidence: Evidence,
  times: FileTimes,
): Promise<HowRead> {
  const said = JSON.parse(parseOptions) as Readonly<Record<string, unknown>>;
  const read: Record<string, unknown> = {};
  if (format === 'csv') {
    const encoding = String(said.encoding ?? 'utf-8');
    const names = await columnNames(evidence.createReadStream(batch), encoding).catch(() => []);
    const columns = Array.isArray(said.columns) ? said.columns : [];
    const map = names.flatMap((name, i) =>
      typeof columns[i] === 'string' ? [[name, columns[i]]] : [],
    );
    Object.assign(read, { encoding, map: Object.fromEntries(map) });
  }
  for (const name of ['platform', 'country']) if (said[name]) read[name] = said[name];
  const captured = said.otherwiseCapturedAt;
  // Of a page in a folder the time of its file is in the list of that.
  if (captured && captured !== (await times.of(root, batch))) read.capturedAt = captured;
  return read as HowRead;
}
