import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Right } from '../../../../server/core/access/index.ts';
import { record } from '../../../support/import-captures.ts';

/** Something that stands nowhere else, and who may see it: whoever has one of the rights. */
export interface Mark {
  readonly text: string;
  readonly rights: readonly Right[];
}

export class Marks {
  readonly all = new Map<string, Mark>();
  #next = 1000;

  /** @returns a word that stands nowhere else, such as `notemark1007` */
  word(what: string, ...rights: readonly Right[]): string {
    return this.own(`${what}mark${this.#next++}`, ...rights);
  }

  own(text: string, ...rights: readonly Right[]): string {
    const found = text.toLowerCase();
    this.all.set(found, { text: found, rights: rights.length > 0 ? rights : ['read'] });
    return text;
  }

  /** The marks in what was answered, in whatever form: numbers with blanks between, and what is packed in base 64. */
  in(answered: string): Mark[] {
    const packed = Array.from(answered.matchAll(/[\w-]{16,}={0,2}/g), ([one]) =>
      Buffer.from(one, 'base64url').toString('latin1'),
    );
    const text = [answered, unescaped(answered), ...packed].join(' ').toLowerCase();
    const found = new Set(text.match(/[a-z]+mark\d{4}|[\da-f]{64}|"[a-z]{4}"|almaty|istanbul/g));
    for (const one of text.replace(/[\s()+.\\u-]/g, '').match(/7700000\d{4}/g) ?? [])
      found.add(one);
    return [...found].flatMap((one) => this.all.get(one) ?? []);
  }
}

const unescaped = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );

const writers = 40;
const adsEach = 4;

/** Ads of forty who write for themselves in two cities, with pictures; all that could name anybody is a mark. */
export async function markedRecords(marks: Marks, folder: string) {
  for (const city of ['Almaty', 'Istanbul']) marks.own(city);
  const platforms = [1, 2, 3].map(() => `${marks.word('platform')}.example`);
  const pictures = await Promise.all(
    Array.from({ length: 6 }, (_, n) => pictureIn(marks, folder, n)),
  );
  const collected = Object.fromEntries(
    ['collector', 'tool', 'toolSettings', 'vantage', 'authority'].map((field) => [
      field,
      marks.word(field),
    ]),
  );
  const records = Array.from({ length: writers }, (_, writer) => {
    const number = String(1000 + writer);
    marks.own(`7700000${number}`);
    const contacts = {
      phones: [`+7 700 000 ${number}`],
      emails: [`${marks.word('mail')}@masked.example`],
      handles: writer % 2 === 0 ? [`telegram:${marks.word('handle')}`] : [],
      websites: writer % 3 === 0 ? [`${marks.word('site')}.example`] : [],
    };
    return Array.from({ length: adsEach }, (_, n) => {
      const platform = platforms[n % 3] ?? '';
      const adId = marks.word('ad');
      return record({
        ...{ platform, adId, url: `https://${platform}/${adId}/${marks.word('url')}` },
        title: `Rooms ${marks.word('title')}`,
        text: `Rooms near the ${marks.word('text')} station, ask for ${marks.word('person')}.`,
        price: `12 000 ${marks.word('price')}`,
        ...(n % 2 === 0 ? { country: 'KZ', city: 'Almaty' } : { country: 'TR', city: 'Istanbul' }),
        images: writer < 6 ? [{ path: pictures[writer] }] : [],
        contacts,
        capturedAt: `2026-03-0${n + 1}T10:00:00Z`,
        ...(writer < 3 ? collected : {}),
      });
    });
  });
  return records.flat();
}

async function pictureIn(marks: Marks, folder: string, n: number): Promise<string> {
  const create = { width: 320, height: 240, channels: 3, background: `#b0${n}06${n}` } as const;
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const name = `${n}.jpg`;
  await writeFile(join(folder, name), bytes);
  marks.own(createHash('sha256').update(bytes).digest('hex'));
  return name;
}
