/** One event of a server-sent stream. */
export interface ServerEvent {
  name: string;
  data: string;
}

/** Splits what has arrived into whole events and the rest that is still incomplete. */
export function splitEvents(buffer: string): { events: ServerEvent[]; rest: string } {
  const parts = buffer.replaceAll('\r\n', '\n').split('\n\n');
  const rest = parts.pop() ?? '';
  const events = parts.map((part) => {
    const lines = part.split('\n');
    const field = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}:`))
        .map((line) => line.slice(name.length + 1).trimStart());
    return { name: field('event')[0] ?? 'message', data: field('data').join('\n') };
  });
  return { events, rest };
}
