import { markingText, type Snapshot } from '../../snapshot/index.ts';

/** A table with a last column that says how far its case may be told; one of a case without a marking as it was. */
export function withMarking(table: string, of: Snapshot['case']): string {
  const marking = markingText(of);
  if (marking === '') return table;
  let isHead = true;
  // A line ends outside of quotes alone.
  return table.replace(/"(?:[^"]|"")*"|\r\n/g, (found) => {
    if (found !== '\r\n') return found;
    const cell = isHead ? 'marking' : marking;
    isHead = false;
    return `,"${cell}"\r\n`;
  });
}
