import { type CustodyLine, readLine } from '../../server/core/evidence/index.ts';

/** What a line of the custody log says, whatever its form. */
export function custodyLine(text: string): CustodyLine & Record<string, unknown> {
  const read = readLine(text);
  if (!read || read.withheld) throw new Error(`This is no line of a custody log: ${text}`);
  return { ...read.line };
}
