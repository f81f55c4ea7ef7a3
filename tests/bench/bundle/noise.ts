import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/** Nothing packs noise: so many bytes a picture, and the same in the zip. */
const side = 1000;

/**
 * Writes ads of one advertiser, each with a picture of noise of some 3 MB beside the list.
 * @returns their ids
 */
export async function writeNoise(ads: number, file: string): Promise<string[]> {
  await mkdir(join(dirname(file), 'images'), { recursive: true });
  const lines: string[] = [];
  for (let n = 0; n < ads; n += 1) {
    const path = `images/noise-${n}.png`;
    const raw = { width: side, height: side, channels: 3 } as const;
    const png = sharp(randomBytes(3 * side * side), { raw }).png({ compressionLevel: 0 });
    await writeFile(join(dirname(file), path), await png.toBuffer());
    lines.push(
      JSON.stringify({
        platform: 'noise-board.example',
        adId: `${n}`,
        capturedAt: '2026-03-01T10:00:00Z',
        text: `Room ${n}, call +7 700 000 00 01`,
        images: [{ path }],
      }),
    );
  }
  await writeFile(file, `${lines.join('\n')}\n`);
  return lines.map((_, n) => `ad:noise-board.example/${n}`);
}
