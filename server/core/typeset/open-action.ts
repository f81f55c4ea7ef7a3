/**
 * Courts ask that a document opens at its first page and at 100 %, and Typst cannot say so; nor can it say of one
 * document that it is PDF/A and PDF/UA. This adds both as an incremental update (ISO 32000-1, 7.5.6): the bytes that
 * were set stay as they are, and new versions of the catalog and of the metadata follow them. PDF/A allows such updates.
 * @param tagged it has the structure that PDF/UA-1 (ISO 14289-1) asks for
 * @throws Error when the document is not laid out as Typst 0.14 does it
 */
export function openAtFullSize(pdf: Buffer, tagged: boolean): Buffer {
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
  const opens = `${catalog.slice(0, open)}  /OpenAction [${first} 0 R /XYZ null null 1]\n${catalog.slice(open)}`;
  const opened = tagged
    ? opens.replace(/\/ViewerPreferences\s*<</, '$& /DisplayDocTitle true')
    : opens;
  const metadata = field(catalog, /\/Metadata (\d+) 0 R/);
  const objects: (readonly [number: string, body: string])[] = [
    [root, opened],
    ...(tagged ? [[metadata, saidAccessible(objectOf(text, metadata))] as const] : []),
  ];
  let update = text.endsWith('\n') ? '' : '\n';
  const entries = objects.map(([number, body]) => {
    const at = String(pdf.length + update.length).padStart(10, '0');
    update += `${number} 0 obj${body}endobj\n`;
    return `${number} 1\n${at} 00000 n \n`;
  });
  const xref = pdf.length + update.length;
  update += `xref\n${entries.join('')}trailer\n<<\n  /Size ${size}\n  /Root ${root} 0 R\n  /Info ${info} 0 R\n  /ID ${id}\n  /Prev ${before}\n>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
}

/** PDF/A wants each schema described that is not its own (ISO 19005-3, 6.6.2.3). */
const described = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>',
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');
const part =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/** The metadata with the words that it is PDF/UA-1. */
function saidAccessible(metadata: string): string {
  const [head = '', rest = ''] = metadata.split(/(?<=\nstream\r?\n)/);
  const [xmp = '', end = ''] = rest.split(/(?=\r?\nendstream)/);
  const schemas = '<pdfaExtension:schemas><rdf:Bag>';
  if (!xmp.includes(schemas)) throw new Error('the PDF describes no schemas in its metadata');
  const said = xmp
    .replace(schemas, `${schemas}${described}`)
    .replace('</rdf:RDF>', `${part}</rdf:RDF>`);
  return `${head.replace(/\/Length \d+/, `/Length ${said.length}`)}${said}${end}`;
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
