import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const wasm = readFileSync(
  createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'),
);
prepareZXingModule({
  overrides: {
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer,
  },
});

/** What a test paints: words, codes, both. */
export interface Painting {
  readonly words?: readonly string[];
  readonly code?: string;
  /** Another seed of the background: other bytes, the same words. */
  readonly hue?: number;
  /** Height of the letters, pixels. */
  readonly letters?: number;
}

export const size = { width: 640, height: 480 };
/** Where the code is put. */
export const codeAt = { x: 380, y: 200 };

/** A generated picture, PNG: shapes, words written on it one below the other, a QR code. */
export async function paint({
  words = [],
  code,
  hue = 210,
  letters = 30,
}: Painting): Promise<Buffer> {
  const { width, height } = size;
  const lines = words
    .map(
      (line, i) =>
        `<text x="40" y="${80 + i * 60}" font-size="${letters}" font-family="sans-serif" fill="#111">${line}</text>`,
    )
    .join('');
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="hsl(${hue} 60% 85%)"/>
    <circle cx="120" cy="380" r="70" fill="hsl(${hue + 40} 50% 60%)"/>${lines}</svg>`;
  const picture = sharp(Buffer.from(scene));
  if (code !== undefined)
    picture.composite([{ input: await qrOf(code), left: codeAt.x, top: codeAt.y }]);
  return picture.png().toBuffer();
}

/** A QR code of a text, PNG, four pixels a module. */
export async function qrOf(text: string): Promise<Buffer> {
  const { image, error } = await writeBarcode(text, { format: 'QRCode', scale: 4 });
  if (!image) throw new Error(error);
  return Buffer.from(await image.arrayBuffer());
}
