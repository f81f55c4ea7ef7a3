import { join } from 'node:path';
import sharp from 'sharp';
import { openEvidence } from '../../server/evidence/index.ts';
import { observationsIn } from '../../server/pictures/observe.ts';
import { type PictureMode, PictureReader } from '../../server/pictures/reader.ts';
import { promptPayOf } from '../extract/codes/payload.ts';
import { paint } from '../pictures/support.ts';
import { inFolder } from './folder.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

/** A generated picture, and the number that is in it. */
interface Sample {
  readonly image: string;
  readonly path: string;
  readonly phone: string | undefined;
}

/** Pictures a second, codes and words, and how many of the numbers painted on them are read; `-- pictures 60`. */
export async function benchReadPictures([count = '60']: readonly string[]): Promise<BenchResult> {
  return inFolder(async (folder) => {
    const evidence = openEvidence(folder);
    const store = async (bytes: Buffer, phone?: string): Promise<Sample> => {
      const { sha256 } = await evidence.putBytes(bytes);
      return { image: `image:${sha256}`, path: evidence.path(sha256), phone };
    };
    const coded: Sample[] = [];
    const worded: Sample[] = [];
    const bare: Sample[] = [];
    for (let i = 0; i < Number(count); i += 1) {
      const last = String(1000 + i * 37).slice(-4);
      const hue = (i * 47) % 360;
      coded.push(
        await store(await paint({ code: promptPayOf(`006680000${last}`), hue }), `+6680000${last}`),
      );
      const number = `+7 700 000 ${last.slice(0, 2)} ${last.slice(2)}`;
      const picture = { words: [`Call ${number}`], hue, letters: 16 + (i % 5) * 8 };
      worded.push(await store(await paint(picture), number.replaceAll(' ', '')));
      bare.push(await store(await paint({ hue: hue + 0.5 })));
    }
    const measure = (what: string, mode: PictureMode, samples: readonly Sample[], name: string) =>
      read(what, mode, samples, join(folder, name), evidence);
    const rows = [
      await decodeOnly(coded),
      await measure('codes: a QR code each', 'codes', coded, 'a'),
      await measure('codes: none in the picture', 'codes', bare, 'b'),
      await measure('codes and words: a number each', 'all', worded, 'c'),
      await measure('codes and words: neither', 'all', bare, 'd'),
    ];
    const note = `${count} pictures of 640 × 480 a row; one thread for codes, letters of 16 to 48 px`;
    return { bench: 'read-pictures', machine, note, rows };
  });
}

/** The least that any reader pays: the picture's pixels. */
async function decodeOnly(samples: readonly Sample[]): Promise<BenchRow> {
  const start = performance.now();
  for (const { path } of samples) await sharp(path).raw().toBuffer();
  const seconds = (performance.now() - start) / 1000;
  return { what: 'baseline: decoded, nothing read', 'pictures/s': samples.length / seconds };
}

async function read(
  what: string,
  mode: PictureMode,
  samples: readonly Sample[],
  folder: string,
  evidence: ReturnType<typeof openEvidence>,
): Promise<BenchRow> {
  const reader = await PictureReader.open(evidence, folder, mode);
  try {
    const [first, ...rest] = samples;
    // Threads start and their programs load with the first picture.
    if (first) await reader.read(first.image);
    const cpu = process.cpuUsage();
    const start = performance.now();
    let right = 0;
    let wrong = 0;
    const waiting = [...rest];
    const hand = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const { reading } = await reader.read(one.image);
        const found = observationsIn(reading, { platform: 'lotus-board.example' }).flatMap(
          ({ entity }) => (entity.kind === 'phone' ? [String(entity.properties.number)] : []),
        );
        right += one.phone !== undefined && found.includes(one.phone) ? 1 : 0;
        wrong += found.some((number) => number !== one.phone) ? 1 : 0;
      }
    };
    await Promise.all(Array.from({ length: reader.atOnce }, hand));
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const numbers = rest.filter(({ phone }) => phone !== undefined).length;
    return {
      what,
      'pictures/s': rest.length / seconds,
      'CPU ms a picture': (user + system) / 1000 / rest.length,
      'numbers read': numbers > 0 ? `${right} of ${numbers}` : '',
      'with a wrong number': wrong,
    };
  } finally {
    await reader.close();
  }
}
