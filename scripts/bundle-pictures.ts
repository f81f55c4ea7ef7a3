import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import { REPOSITORY } from '../server/core/config.ts';

/**
 * Makes the pictures of docs/reference/bundle.md anew from a document: the bundle of the demonstration's largest
 * operation. `unzip` its package, then `node --import tsx scripts/bundle-pictures.ts data/bundle/volume-1.pdf`. It takes
 * pdftotext and pdftoppm of poppler.
 */
const [, , volume = 'data/bundle/volume-1.pdf'] = process.argv;

const pictures = [
  { name: 'bundle-claims', heading: /^1\. What this bundle says$/m },
  { name: 'bundle-chart', heading: /^3\. Chart \(illustrative aid\)$/m },
] as const;
const dotsPerInch = 80;

const pages = execFileSync('pdftotext', [volume, '-'], { encoding: 'utf8' }).split('\f');
for (const { name, heading } of pictures) {
  // The index has the heading, too, with a page behind it.
  const page = pages.findIndex((text) => heading.test(text) && !/^Index$/m.test(text)) + 1;
  if (page === 0) throw new Error(`${volume} has no page with ${heading}`);
  const range = ['-f', String(page), '-l', String(page)];
  const drawn = execFileSync('pdftoppm', ['-r', String(dotsPerInch), ...range, '-png', volume], {
    maxBuffer: 1 << 26,
  });
  // In 32 colours: a page has few, and the file is a third as large.
  await sharp(drawn)
    .png({ palette: true, colours: 32, effort: 10 })
    .toFile(join(REPOSITORY, 'docs/images', `${name}.png`));
}
