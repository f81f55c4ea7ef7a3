/** Paints the pictures: abstract scenes by seed, no people, fixed settings so that bytes repeat. */
import sharp, { type Sharp } from 'sharp';
import type { Alteration, Picture } from './pictures.ts';
import { type Rng, rngOf } from './rng.ts';

const width = 240;
const height = 180;

const colour = (rng: Rng, light: number): string =>
  `hsl(${rng.int(360)},${rng.between(25, 70)}%,${rng.between(light, light + 30)}%)`;

/** Polygons, discs and stripes over a gradient: enough edges for a perceptual hash to hold on to. */
function scene(rng: Rng): string {
  const x = (): number => rng.int(width);
  const y = (): number => rng.int(height);
  const shapes: string[] = [];
  for (let count = rng.between(5, 8); count > 0; count--) {
    const fill = colour(rng, rng.pick([10, 35, 60]));
    const form = rng.int(3);
    if (form === 0) {
      shapes.push(`<polygon points="${x()},${y()} ${x()},${y()} ${x()},${y()}" fill="${fill}"/>`);
    } else if (form === 1) {
      shapes.push(`<circle cx="${x()}" cy="${y()}" r="${rng.between(14, 60)}" fill="${fill}"/>`);
    } else {
      const size = `width="${rng.between(24, 110)}" height="${rng.between(18, 90)}"`;
      shapes.push(
        `<rect x="${x()}" y="${y()}" ${size} fill="${fill}" transform="rotate(${rng.between(-40, 40)} ${x()} ${y()})"/>`,
      );
    }
  }
  const stripes = `<path d="M0 ${y()}L${width} ${y()}" stroke="${colour(rng, 20)}" stroke-width="${rng.between(3, 12)}"/>`;
  const [x2, y2] = rng.pick([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="g" x1="0" y1="0" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="${colour(rng, 55)}"/><stop offset="1" stop-color="${colour(rng, 15)}"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#g)"/>${shapes.join('')}${stripes}</svg>`;
}

const jpeg = (image: Sharp, quality: number): Sharp =>
  image.jpeg({ quality, chromaSubsampling: '4:2:0', mozjpeg: false });

/** How each copy is made from the scene; crops take up to a tenth off the sides. */
const makers: Record<Alteration, (image: Sharp, rng: Rng) => Sharp> = {
  original: (image) => jpeg(image, 68),
  recompressed: (image) => jpeg(image, 38),
  resized: (image, rng) => jpeg(image.resize(rng.pick([168, 192, 320])), 60),
  cropped: (image, rng) => {
    const left = rng.between(6, 18);
    const top = rng.between(5, 14);
    const size = { width: width - left - rng.int(8), height: height - top - rng.int(6) };
    return jpeg(image.extract({ left, top, ...size }), 64);
  },
  mirrored: (image) => jpeg(image.flop(), 64),
  webp: (image) => image.webp({ quality: 60, effort: 2 }),
  png: (image) => image.resize(160).png({ palette: true, colours: 32, dither: 0, effort: 3 }),
};

/** The bytes of a picture in the scenario of `seed`. Same libvips, same bytes. */
export async function renderPicture(seed: number, picture: Picture): Promise<Buffer> {
  const svg = scene(rngOf(seed, `scene/${picture.group}`));
  const flat = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
  const image = sharp(flat, { raw: { width, height, channels: 3 } });
  const rng = rngOf(seed, `copy/${picture.group}/${picture.alteration}`);
  return await makers[picture.alteration](image, rng).toBuffer();
}
