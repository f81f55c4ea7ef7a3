import { generateScenario } from '../../seed-data/index.ts';
import type { PictureFile } from '../../seed-data/pictures.ts';
import { renderPicture } from '../../seed-data/render.ts';
import { type ImagePrint, PictureLeaders, printImage } from '../../server/fingerprint/index.ts';
import { decodePixels } from '../../server/ingest/pixels.ts';
import { type BenchResult, type BenchRow, machine } from './table.ts';

const seeds = [7, 19, 101];

/**
 * Pairs of generated picture files that show the same scene and are put together (recall), and pairs put
 * together that do (precision), by what was done to the copy. Not a bench of speed.
 */
export async function benchPictures(options: readonly string[]): Promise<BenchResult> {
  const ads = Number(options[0] ?? 1000);
  const rows: BenchRow[] = [];
  for (const seed of seeds) {
    const files = generateScenario({ seed, ads, images: true }).pictures();
    rows.push(judge(`all, seed ${seed}`, files, await printsOf(seed, files)));
  }
  const files = generateScenario({ seed: 7, ads, images: true }).pictures();
  const prints = await printsOf(7, files);
  for (const alteration of new Set(files.map((file) => file.alteration))) {
    if (alteration === 'original') continue;
    const own = files.filter((one) => ['original', alteration].includes(one.alteration));
    rows.push(judge(`original and ${alteration}, seed 7`, own, prints));
  }
  return {
    bench: 'pictures',
    machine,
    note: `pairs of picture files of one scene, in scenarios of ${ads.toLocaleString('en')} generated ads`,
    rows,
  };
}

type Prints = ReadonlyMap<string, ImagePrint | undefined>;

async function printsOf(seed: number, files: readonly PictureFile[]): Promise<Prints> {
  const prints = new Map<string, ImagePrint | undefined>();
  for (const file of files)
    prints.set(file.path, printImage(await decodePixels(await renderPicture(seed, file))));
  return prints;
}

function judge(what: string, files: readonly PictureFile[], prints: Prints): BenchRow {
  const leaders = new PictureLeaders();
  const groups: string[] = [];
  for (const { path } of files) {
    const print = prints.get(path);
    const near = print && leaders.nearest(print);
    const leader = print && PictureLeaders.leaderOf(path, print);
    if (!near && leader) leaders.add(leader);
    groups.push(near?.leader ?? path);
  }
  const pairs = (keys: readonly string[]) => {
    const sizes = new Map<string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const both = pairs(groups.map((group, i) => `${group} ${files[i]?.group}`));
  return {
    what,
    files: files.length,
    pairs: pairs(files.map(({ group }) => group)),
    'precision %': (100 * both) / pairs(groups),
    'recall %': (100 * both) / pairs(files.map(({ group }) => group)),
  };
}
