import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A text as a QR code, in SVG: it is written here, since the text is a secret that no other place is to see. */
export async function toSvg(text: string): Promise<string> {
  const { prepareZXingModule, writeBarcode } = await import('zxing-wasm/writer');
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
  const { buffer, byteOffset, length } = readFileSync(wasm);
  prepareZXingModule({
    overrides: { wasmBinary: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer },
  });
  const { svg, error } = await writeBarcode(text, { format: 'QRCode' });
  if (error) throw new Error(`the code could not be drawn: ${error}`);
  return svg;
}
