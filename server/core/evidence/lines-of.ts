import type { CustodyLine } from './events.ts';
import { readLine } from './line.ts';

/** Lines of some events, in order. Lines of other events are not parsed: a log can be long. */
export async function* linesOf<Event extends CustodyLine['event']>(
  log: { custody(): AsyncIterable<string> },
  ...events: readonly Event[]
): AsyncGenerator<Extract<CustodyLine, { event: Event }>> {
  const named = new Set<string>(events);
  const marks = events.map((event) => `"event":"${event}"`);
  for await (const text of log.custody()) {
    if (!marks.some((mark) => text.includes(mark))) continue;
    const read = readLine(text);
    if (read && !read.withheld && named.has(read.line.event))
      yield read.line as Extract<CustodyLine, { event: Event }>;
  }
}
