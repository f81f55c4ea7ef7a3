import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, ZXING_WASM_VERSION } from 'zxing-wasm/reader';
import { readCode } from '../extract/index.ts';
import { pixelsOf } from './decode.ts';
import { around, type FoundCode, scaled } from './picture.ts';

/**
 * Codes that carry text for a phone to act on. Bars on goods are numbers of goods, and PDF417 stands on
 * identity documents, whose holder is nobody's contact: neither is read.
 */
const formats = ['QRCode', 'MicroQRCode', 'RMQRCode', 'Aztec', 'DataMatrix'] as const;

/** Changes whenever the same picture may give other codes. */
export const codesVersion = `codes 1.0, zxing-wasm ${ZXING_WASM_VERSION}`;

const codesAtMost = 32;
const longestPayload = 8000;
let prepared = false;

/** From the package's own files: by default the library would ask a network for it. */
function prepare(): void {
  if (prepared) return;
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer, byteOffset, length } = readFileSync(wasm);
  prepareZXingModule({
    overrides: { wasmBinary: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer },
  });
  prepared = true;
}

/**
 * Reads the codes of a picture.
 * @param path of the picture's file
 * @throws UnreadablePictureError
 */
export async function codesIn(path: string): Promise<FoundCode[]> {
  prepare();
  const { scale, ...pixels } = await pixelsOf(path);
  const results = await readBarcodes(pixels as ImageData, {
    formats: [...formats],
    tryHarder: true,
    maxNumberOfSymbols: codesAtMost,
  });
  return results
    .filter(({ isValid, text }) => isValid && text !== '' && text.length <= longestPayload)
    .map(({ format, text, position }) => {
      const corners = Object.values(position).map((at) => ({ ...at, width: 0, height: 0 }));
      // Codes that are not running text say the same wherever they stand; the rest is read by the ad's country.
      const { what, sensitive, observations, withheld } = readCode(text, { platform: '' });
      return {
        format,
        box: scaled(around(corners), scale),
        what,
        withheld,
        ...(sensitive ? { observations } : { payload: text }),
      };
    });
}
