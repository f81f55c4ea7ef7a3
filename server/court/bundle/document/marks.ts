import type { Snapshot } from '../../snapshot/index.ts';
import { visible } from './visible.ts';
import type { Language } from './words/index.ts';

/** What the metadata (XMP) of a volume say, so that a document of another case is told without being read. */
export const documentKeywords = (sha256: string, n: number, of: number): string[] => [
  `snapshot ${sha256}`,
  `volume ${n} of ${of}`,
];

/** A snapshot as the metadata of its document name it. */
interface Named extends Pick<Snapshot, 'title'> {
  readonly sha256: string;
}

/** @returns what a PDF lacks to be this volume of a snapshot's document, in words, or undefined */
export function lackingMark(
  pdf: Buffer,
  { sha256, title: named }: Named,
  n: number,
  of: number,
  language: Language = 'en',
): string | undefined {
  const lacking = documentKeywords(sha256, n, of).find((keyword) => !pdf.includes(keyword));
  if (lacking !== undefined) return `it lacks “${lacking}”`;
  if (language !== 'en' && !pdf.includes(languageTag(language)))
    return `it is not in the language “${language}”`;
  const title = visible(named)
    .map(({ s }) => s)
    .join('');
  return titleOf(pdf) === title ? undefined : `its title is “${titleOf(pdf)}”`;
}

/** `dc:language` of its metadata. */
export const languageTag = (language: Language): string =>
  `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li>`;

const titleTag = /<rdf:li xml:lang="x-default">([^<]*)<\/rdf:li>/;

/** `dc:title`; empty where there is none. */
function titleOf(pdf: Buffer): string {
  const from = pdf.indexOf('<dc:title>');
  const to = pdf.indexOf('</dc:title>', from);
  if (from === -1 || to === -1) return '';
  const [, written = ''] = titleTag.exec(pdf.toString('utf8', from, to)) ?? [];
  return written.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
