import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { Evidence } from '../../core/evidence/index.ts';
import type { CaptureRecord } from '../../core/model/index.ts';
import { damaged } from './no-file.ts';

/**
 * A page of ours around the stored one. A page in a window of its own may always lead that window away, whatever its
 * sandbox; one in a frame goes only where the page around it lets frames go, which is here.
 */
export function sendFrame({ sha256, capturedAt }: CaptureRecord, response: Response): void {
  const at = new Date(capturedAt).toISOString();
  response
    .set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    )
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Stored page, captured ${at.slice(0, 10)} · Throughline</title>
<style>body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px/1.4 sans-serif;color-scheme:light dark}
p{margin:0;padding:8px 16px}iframe{flex:1;border:0;border-top:1px solid;background:#fff;color-scheme:light}</style></head>
<body><p>Stored page, captured ${at}. It is shown as it was received, without scripts and pictures.
Its links lead nowhere: reload to see it again after you followed one.</p>
<iframe sandbox title="Stored page" src="/files/captures/${sha256}/page/stored"></iframe></body></html>
`);
}

/**
 * The page that a capture holds, as it was received, its hash proved. It is a stranger's page: shut in, without
 * scripts, and nothing of it is fetched, pictures and style sheets included.
 */
export async function sendStored(
  evidence: Evidence,
  sha256: string,
  { payloadType }: CaptureRecord,
  response: Response,
): Promise<void> {
  const bytes = await evidence.readSlice(sha256, 0, await evidence.size(sha256));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw damaged('This page no longer matches its hash.');
  response
    .set(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'",
    )
    .set('X-Content-Type-Options', 'nosniff')
    .set('Cache-Control', 'no-store');
  // The charset is the page's own affair, as it was when it was read.
  response.setHeader('Content-Type', /html/.test(payloadType ?? '') ? 'text/html' : 'text/plain');
  response.end(bytes);
}
