import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  findPaths,
  imagesBetween,
  linksAmong,
  neighbourCounts,
  neighbours,
  whyLinked,
} from '../../../server/ask/explore/index.ts';
import type { Evidence } from '../../../server/core/evidence/index.ts';
import { loadEntities } from '../../../server/read/recorded/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { paint } from '../../read/fingerprint/pictures.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const opened = ownGraph();
let evidence: Evidence;
let template: string;
let picture: string;
const images: string[] = [];
const ad = (number: number) => `ad:lotus-board.example/${number}`;
const wordedAs = (end: string) =>
  `Quiet rooms near the old tea market, fresh towels every evening and ${end}`;

/** Two ads worded alike, one of them with a picture that another ad shows mirrored; one ad for itself. */
beforeAll(async () => {
  const { data, width, height } = paint(10, 320, 240);
  const raw = { raw: { width, height, channels: 3 } } as const;
  await writeFile(join(opened.dataDir, 'a.png'), await sharp(data, raw).png().toBuffer());
  await writeFile(join(opened.dataDir, 'b.jpg'), await sharp(data, raw).flop().jpeg().toBuffer());
  const phones = { contacts: { phones: ['+77000004417'] } };
  const { evidence: store } = await importCaptures(opened, 'a.jsonl', [
    record({ adId: '1', text: wordedAs('a garden for reading'), images: [{ path: 'a.png' }] }),
    record({ adId: '2', text: wordedAs('a garden for tea'), ...phones }),
    record({ adId: '3', text: 'Short', images: [{ path: 'b.jpg' }] }),
    record({ adId: '4', text: 'Furniture made to order: kitchens, wardrobes, tables of birch' }),
    record({ adId: '5', text: wordedAs('a garden for tea'), ...phones }),
  ]);
  evidence = store;
  const found = async (label: string) =>
    opened.graph.read<{ id: string }>(
      `MATCH (n:${label}) WHERE n.size IS NULL OR n.size > 1 RETURN n.id AS id ORDER BY id`,
    );
  template = (await found('Template'))[0]?.id ?? '';
  picture = (await found('ImageCluster'))[0]?.id ?? '';
  images.push(...(await found('Image')).map(({ id }) => id));
});

const near = async (id: string) => {
  const origin = (await loadEntities(opened.graph, [id])).get(id);
  if (!origin) throw new Error(`${id} is not held`);
  const { found } = await neighbours(opened.graph, origin, undefined, 50);
  return { entities: found.map(({ entity }) => entity), links: found.map(({ link }) => link) };
};
async function why(a: string, b: string) {
  const answer = await whyLinked({ graph: opened.graph, evidence }, a, b, 20);
  if (!answer) throw new Error(`${a} or ${b} is not held`);
  return answer;
}
const words = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');

describe('templates and pictures', () => {
  test('are neighbours like any other, by links that say that a method proposes them', async () => {
    const { links } = await near(ad(1));
    expect(links.find(({ target }) => target === template)).toMatchObject({
      type: 'USES_TEMPLATE',
      source: ad(1),
      inferred: true,
      confidence: 1,
    });
    expect((await near(template)).entities.map(({ id }) => id).sort()).toEqual([1, 2, 5].map(ad));
    expect((await near(images[0] ?? '')).links).toContainEqual(
      expect.objectContaining({ type: 'IN_CLUSTER', target: picture, inferred: true }),
    );
    expect((await near(picture)).entities.map(({ id }) => id).sort()).toEqual(images);
    const among = await linksAmong(opened.graph, [...images, picture, template, ad(2)]);
    expect(among.map(({ type, inferred }) => `${type} ${inferred}`).sort()).toEqual([
      'IN_CLUSTER true',
      'IN_CLUSTER true',
      'USES_TEMPLATE true',
    ]);
  });

  test('a picture is linked to ads by way of the images that they show, and by no other', async () => {
    const held = [ad(1), ad(2), picture];
    const between = await imagesBetween(opened.graph, held);
    expect(between).toHaveLength(1);
    const links = await linksAmong(opened.graph, [...held, ...between]);
    expect(links.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
      `${ad(1)} SHOWS ${between[0]}`,
      `${between[0]} IN_CLUSTER ${picture}`,
    ]);
    expect(await imagesBetween(opened.graph, [ad(1), template])).toEqual([]);
  });

  test('of one member are kept and not shown', async () => {
    expect((await neighbourCounts(opened.graph, ad(4))).map(({ kind }) => kind)).toEqual([
      'platform',
      'country',
    ]);
    expect((await near(ad(4))).entities.map(({ kind }) => kind).sort()).toEqual([
      'country',
      'platform',
    ]);
    const [row] = await opened.graph.read('MATCH (t:Template {size: 1}) RETURN count(t) AS held');
    expect(row).toEqual({ held: 1 });
  });

  test('stand in as many ads as they link', async () => {
    const found = await loadEntities(opened.graph, [template, picture]);
    expect(found.get(template)?.ads).toBe(3);
    expect(found.get(picture)?.ads).toBe(2);
  });
});

describe('why', () => {
  test('an ad is in a template: how near it is, with the text that shows it', async () => {
    const answer = await why(ad(2), template);
    expect(answer).toMatchObject({ linked: true, inferred: true });
    expect(words(answer.sentence)).toMatch(
      /^Kazakhstan · lotus-board · 1 Mar is worded as Template \w{4}: proposed by a method, from 1 capture, on 1 March 2026\. It shares about \d\d % of its five-letter stretches with the first text of its group/,
    );
    expect(answer.strength === 'limited' || answer.strength === 'weak').toBe(true);
    expect(answer.against.map(({ code }) => code)).toContain('inferred');
    const [source] = answer.sources;
    expect(source?.stored.matches).toBe(true);
    expect(source?.observations[0]).toMatchObject({ entity: template, method: 'MinHash' });
    expect(source?.observations[0]?.excerpt.match).toBe(wordedAs('a garden for tea'));
  });

  test('two ads belong together: by alike words or pictures alone it is limited', async () => {
    const byWords = await why(ad(1), ad(2));
    expect(words(byWords.sentence)).toMatch(/^Both ads hold the template Template \w{4}\.$/);
    expect(byWords).toMatchObject({ inferred: true });
    const byPicture = await why(ad(1), ad(3));
    expect(words(byPicture.sentence)).toMatch(
      /^Both ads hold the image cluster Image cluster \w{4}\.$/,
    );
    expect(byPicture).toMatchObject({ inferred: true, strength: 'limited' });
    // A number that both list is no surer and no less sure for the words beside it.
    const byNumber = await why(ad(2), ad(5));
    expect(byNumber).toMatchObject({ inferred: false, strength: 'limited', weakest: 0.99 });
  });

  test('a path leads through pictures and templates, and counts what is inferred on it', async () => {
    const { withoutHub } = await findPaths(
      { graph: opened.graph },
      { from: ad(3), to: ad(2), maxSteps: 6, limit: 5 },
    );
    const kinds = withoutHub[0]?.entities.map(({ kind }) => kind).join(' ');
    expect(kinds).toBe('ad image cluster image ad template ad');
    expect(withoutHub[0]?.inferred).toBe(4);
    expect(withoutHub[0]?.strength).not.toBe('strong');
  });
});
