/** What the metadata (XMP) of a volume say, so that a document of another case is told without being read. */
export const documentKeywords = (snapshotSha256: string, n: number, of: number): string[] => [
  `snapshot ${snapshotSha256}`,
  `volume ${n} of ${of}`,
];
