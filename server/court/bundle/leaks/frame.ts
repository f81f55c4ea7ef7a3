/**
 * What bags and PDF files say of themselves beside what the document says: a value that is such a word is not looked for
 * in them, and is in every other place. The list is short, and a test compares it with packages in each language.
 */
export const frame: readonly string[] = [
  // Names of files and fields of a bag and its seal.
  'BagIt-Version Tag-File-Character-Encoding UTF Payload-Oxum sha256 bagit.txt bag-info.txt manifest',
  'schema throughline-seal software name version status snapshot custody document bytes help',
  'data/bundle/volume.pdf seal.json filing Filing-Copy-SHA256',
  // Tables of a font, and what is said of colours.
  'custom sRGB hmtx loca maxp post Adobe Identity',
  // Metadata, ISO 16684.
  'xpacket begin id W5M0MpCehiHzreSzNTczkc9d end xmpmeta xmlns xmptk xmp-writer adobe ns meta com xap mm pg',
  'rdf RDF http www w3 org 1999 02 22 rdf-syntax-ns Description about parseType Resource Alt Seq Bag li',
  'dc purl elements title creator language format application xml lang x-default',
  'xmp CreatorTool Typst ModifyDate CreateDate xmpMM History InstanceID DocumentID RenditionClass proof xmpTPg NPages',
  'stEvt sType ResourceEvent action saved converted when softwareAgent source',
  'aiim pdfa extension pdfaExtension schemas pdfaSchema namespaceURI prefix property pdfaid part conformance',
  'pdfaProperty category internal external description valueType Text',
  'XMP Media Management schema. UUID based identifier for specific incarnation of a document',
  'Adobe PDF schema. Keywords associated with the document. Version of the PDF specification to which the document conforms',
  'Name of the application that created the PDF document. Whether the document has been trapped: Trapped',
  'PDFVersion Producer Keywords',
  'PDF/UA identification schema aiim pdfua pdfuaid PDF/UA version identifier Integer',
];
