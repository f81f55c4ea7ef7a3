/**
 * Courts ask that a document opens at its first page and at 100 %. Typst cannot say so; this adds it
 * as an incremental update (ISO 32000-1, 7.5.6): the bytes that were set stay as they are, and a new
 * version of the catalog follows them. PDF/A allows such updates.
 * @throws Error when the document is not laid out as Typst 0.14 does it
 */
export function openAtFullSize(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const tail = text.slice(text.lastIndexOf('\ntrailer'));
  const size = Number(field(tail, /\/Size (\d+)/));
  const root = field(tail, /\/Root (\d+) 0 R/);
  const info = field(tail, /\/Info (\d+) 0 R/);
  const id = field(tail, /\/ID (\[[^\]]*\])/);
  const before = field(tail, /startxref\s+(\d+)/);
  const catalog = objectOf(text, root);
  const pages = objectOf(text, field(catalog, /\/Pages (\d+) 0 R/));
  const first = field(pages, /\/Kids \[\s*(\d+) 0 R/);
  const open = catalog.lastIndexOf('>>');
  const opened = `${catalog.slice(0, open)}  /OpenAction [${first} 0 R /XYZ null null 1]\n${catalog.slice(open)}`;
  const gap = text.endsWith('\n') ? '' : '\n';
  const offset = pdf.length + gap.length;
  const object = `${root} 0 obj${opened}endobj\n`;
  const update = [
    gap,
    object,
    'xref\n',
    `${root} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
    `trailer\n<<\n  /Size ${size}\n  /Root ${root} 0 R\n  /Info ${info} 0 R\n  /ID ${id}\n  /Prev ${before}\n>>\n`,
    `startxref\n${offset + object.length}\n%%EOF\n`,
  ].join('');
  return Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
}

function objectOf(text: string, number: string): string {
  const mark = `\n${number} 0 obj`;
  const start = text.lastIndexOf(mark);
  const end = text.indexOf('endobj', start);
  if (start === -1 || end === -1) throw new Error(`the PDF has no object ${number}`);
  return text.slice(start + mark.length, end);
}

function field(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`the PDF lacks ${pattern.source}`);
  return found;
}
