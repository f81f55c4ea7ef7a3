import type { BulkRow } from '../../../core/neo4j/index.ts';
import type { MergedAd } from '../merge.ts';
import { foldAds, foldEntities, foldLinks } from './fold-things.ts';
import { adRow, adShape, entityRow, linkRow, linkShape } from './rows.ts';
import { adOf, entityOf, linkOf } from './rows-back.ts';
import { bytesOfText, type Spilled, textOfBytes, thingsOf } from './spill.ts';

/**
 * The reduce of a bulk import: the rows of all things of one part, each once.
 * @param texts all that was put aside of the part, as bytes; see `thingsOf`
 * @returns rows as bytes, each as a sign of its own
 */
export function* foldPart(texts: Iterable<string>): Generator<BulkRow> {
  for (const said of thingsOf(texts))
    yield* said.length === 1 ? said.flatMap(asItIs) : together(said).map(inBytes);
}

const inBytes = ({ shape, line }: BulkRow): BulkRow => ({ shape, line: bytesOfText(line) });

function asItIs({ what, lengths, lines }: Spilled): BulkRow[] {
  const [adLength = 0] = lengths;
  if (what === 'groups') return [linkRows(lines, lengths.length)];
  if (what !== 'own') return [{ shape: what, line: lines }];
  return [
    ...(adLength > 0 ? [{ shape: adShape, line: lines.slice(0, adLength) }] : []),
    ...(adLength < lines.length ? [linkRows(lines.slice(adLength), lengths.length - 1)] : []),
  ];
}

const linkRows = (line: string, rows: number): BulkRow => ({ shape: linkShape, line, rows });

/** What several captures or chunks say of one thing; in their order. */
function together(said: readonly Spilled[]): BulkRow[] {
  const [first] = said;
  if (!first) return [];
  if (first.what !== 'own' && first.what !== 'groups') return entityTogether(said);
  const rows = said.map(rowsOf);
  const ad = first.what === 'own' ? foldAds(adsByChunk(said, rows)) : undefined;
  const links = rows.flatMap((all) => (first.what === 'own' ? all.slice(1) : all));
  return [
    ...(ad ? [adRow(ad)] : []),
    ...[...foldLinks(links.map((line) => linkOf({ shape: linkShape, line })))].map(linkRow),
  ];
}

function adsByChunk(
  said: readonly Spilled[],
  rows: readonly (readonly string[])[],
): Iterable<MergedAd[]> {
  const byChunk = new Map<number, MergedAd[]>();
  for (const [at, { chunk }] of said.entries()) {
    const line = rows[at]?.[0];
    if (!line) continue;
    const ads = byChunk.get(chunk) ?? [];
    ads.push(adOf({ shape: adShape, line }));
    byChunk.set(chunk, ads);
  }
  return byChunk.values();
}

function entityTogether(said: readonly Spilled[]): BulkRow[] {
  const entity = foldEntities(
    said.map(({ what, lines }) => entityOf({ shape: what, line: textOfBytes(lines) })),
  );
  return entity ? [entityRow(entity)] : [];
}

/** The lines of a spilled thing, one by one. */
function rowsOf({ lengths, lines }: Spilled): string[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return textOfBytes(lines.slice(at - length, at));
  });
}
