import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { base32 } from '@scure/base';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import type { FieldProblem } from './problems.ts';
import { isGzip } from './warc-cursor.ts';
import { headersOf } from './warc-scan.ts';

/** What one response or resource record holds. */
export interface WarcContent {
  readonly url: string | undefined;
  /** As written, ISO 8601. */
  readonly date: string | undefined;
  /** Of the answer; 200 for a resource record, which has none. */
  readonly status: number;
  /** Media type in lower case, without parameters. */
  readonly type: string;
  readonly charset: string | undefined;
  /** What the server sent, transfer and content encodings undone. */
  readonly payload: Buffer;
  /** Its own digest, of the payload or else of the block, as `algorithm:value`. */
  readonly digest: string | undefined;
  /** What its digests say against the record. */
  readonly mismatches: readonly FieldProblem[];
}

/** An answer that unpacks to more is made to fill the memory. */
const maxPayload = 64 * 1024 * 1024;

/**
 * Reads one record from its bytes as received (a gzip member, or the record itself).
 * @throws Error saying what is wrong, as the end of a sentence that begins with the record
 */
export async function readWarcRecord(received: Buffer): Promise<WarcContent> {
  const bytes = isGzip(received)
    ? gunzipSync(received, { maxOutputLength: 4 * maxPayload })
    : received;
  const parser = new WARCParser(new AsyncIterReader([bytes], null));
  const record = await parser.parse();
  if (!record) throw new Error('is no WARC record');
  const body = Buffer.from(await record.readFully(false));
  const http = record.httpHeaders;
  const plain = http ? await withoutChunks(body, http.headers.get('transfer-encoding')) : body;
  const payload = http ? decodeContent(plain, http.headers.get('content-encoding')) : plain;
  const contentType = (http ? http.headers.get('content-type') : record.warcContentType) ?? '';
  return {
    url: record.warcTargetURI ?? undefined,
    date: record.warcDate ?? undefined,
    status: http ? Number(http.statusCode) || 0 : 200,
    type: mediaType(contentType),
    charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1],
    payload,
    digest: record.warcPayloadDigest ?? record.warcBlockDigest ?? undefined,
    mismatches: mismatchesOf(record, bytes, [body, plain, payload]),
  };
}

export const mediaType = (contentType: string) =>
  (contentType.split(';')[0] ?? '').trim().toLowerCase();

async function withoutChunks(body: Buffer, encoding: string | null | undefined): Promise<Buffer> {
  if (!/\bchunked\b/i.test(encoding ?? '')) return body;
  return Buffer.from(await new AsyncIterReader([body], null, true).readFully());
}

/** In the reverse order of the header. An answer that says it is packed and is not is left as it is, as browsers do. */
function decodeContent(body: Buffer, encoding: string | null | undefined): Buffer {
  let content = body;
  const limit = { maxOutputLength: maxPayload };
  for (const name of (encoding ?? '').toLowerCase().split(',').reverse()) {
    const kind = name.trim();
    if (kind === '' || kind === 'identity') continue;
    if ((kind === 'gzip' || kind === 'x-gzip') && !isGzip(content)) continue;
    try {
      if (kind === 'gzip' || kind === 'x-gzip') content = gunzipSync(content, limit);
      else if (kind === 'br') content = brotliDecompressSync(content, limit);
      else if (kind === 'deflate') content = inflated(content, limit);
      else throw new Error('of a kind that is not known');
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`has a body that cannot be unpacked (${kind}: ${why})`);
    }
  }
  return content;
}

/** Half of the servers that say deflate leave its envelope out. */
function inflated(content: Buffer, limit: { maxOutputLength: number }): Buffer {
  const enveloped = ((content[0] ?? 0) & 0x0f) === 8 && content.readUInt16BE(0) % 31 === 0;
  return enveloped ? inflateSync(content, limit) : inflateRawSync(content, limit);
}

/**
 * Compares the digests that the record states. The block digest is of the bytes as they stand. What a payload
 * digest is of, tools disagree: with or without the transfer and content encodings; one of them has to fit.
 */
function mismatchesOf(
  record: WARCRecord,
  bytes: Buffer,
  payloads: readonly Buffer[],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const start = bytes.indexOf('\r\n\r\n') + 4;
  const length = Number(headersOf(bytes.toString('utf8', 0, start - 4)).get('content-length'));
  const block = bytes.subarray(start, start + length);
  for (const [field, stated, candidates] of [
    ['WARC-Block-Digest', record.warcBlockDigest, [block]],
    ['WARC-Payload-Digest', record.warcPayloadDigest, payloads],
  ] as const) {
    if (stated && !candidates.some((candidate) => fits(stated, candidate)))
      problems.push({
        field,
        reason: `does not fit the bytes (${stated.slice(0, 100)})`,
        remedy: 'The record was changed after it was written: ask the source to send it again.',
      });
  }
  return problems;
}

const algorithms: readonly string[] = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

function partsOf(stated: string): { readonly algorithm: string; readonly value: string } {
  const [, name = '', value = ''] = /^([\w-]+):(.+)$/.exec(stated.trim()) ?? [];
  return { algorithm: name.toLowerCase().replace('-', ''), value };
}

/** Whether a digest is of a kind that can be worked out here. */
export const isKnownDigest = (stated: string): boolean =>
  algorithms.includes(partsOf(stated).algorithm);

function fits(stated: string, bytes: Buffer): boolean {
  const { algorithm, value } = partsOf(stated);
  // A digest of a kind that is not known says nothing.
  if (!algorithms.includes(algorithm)) return true;
  const digest = createHash(algorithm).update(bytes).digest();
  const plain = value.replace(/=+$/, '');
  return (
    plain.toLowerCase() === digest.toString('hex') ||
    plain.toUpperCase() === base32.encode(digest).replace(/=+$/, '')
  );
}
