import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

interface Written {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly status?: string;
  readonly http?: Readonly<Record<string, string>>;
  readonly warc?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One WARC record with the line ends after it; a response unless another type is named. */
export function warcRecord({
  type = 'response',
  url = 'https://lotus-board.example/a/1',
  date = '2026-03-01T10:00:00Z',
  status = '200 OK',
  http = { 'Content-Type': 'text/html; charset=utf-8' },
  warc = {},
  body = '<html><title>Rooms</title><body>Rooms in Almaty</body></html>',
}: Written = {}): Buffer {
  const lines = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer = ['response', 'revisit'].includes(type)
    ? `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`
    : '';
  const block = Buffer.concat([Buffer.from(answer), Buffer.from(body)]);
  const headers = {
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(block).update(url).digest('hex')}>`,
    'WARC-Date': date,
    ...(type === 'warcinfo' ? {} : { 'WARC-Target-URI': url }),
    'Content-Type':
      type === 'resource'
        ? (http['Content-Type'] ?? 'text/html')
        : 'application/http; msgtype=response',
    'Content-Length': String(block.length),
    ...warc,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** Records as a file: each packed by itself, or not packed. */
export const warcFile = (records: readonly Buffer[], packed: boolean): Buffer =>
  Buffer.concat(packed ? records.map((record) => gzipSync(record)) : records);
