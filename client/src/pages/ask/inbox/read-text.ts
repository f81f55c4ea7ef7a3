/** More than the server takes in any writing: it would be read for nothing. */
const mostBytes = 1_000_000;

/** The text of a file: UTF-8, or UTF-16 where its first two bytes say so, as spreadsheets save it. @returns null where it is too large */
export async function readText(file: Blob): Promise<string | null> {
  if (file.size > mostBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
