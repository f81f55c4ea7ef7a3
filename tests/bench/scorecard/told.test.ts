import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { linkWorths } from '../../../server/resolve/engine/links/second-look.ts';
import { partWorths } from '../../../server/resolve/engine/parts/part-signs.ts';
import { scorecard } from '../../../server/resolve/engine/signs/scorecard.ts';
import { writtenCard, writtenLinks, writtenParts } from './told.ts';

const engine = new URL('../../../server/resolve/engine/', import.meta.url);
const inForce = (name: string) => readFile(new URL(name, engine), 'utf8');

test('a fit is written as the engine’s files have it', async () => {
  expect(writtenCard(scorecard)).toBe(await inForce('signs/fitted.json'));
  expect(writtenLinks(linkWorths)).toBe(await inForce('links/fitted-links.json'));
  expect(writtenParts(partWorths)).toBe(await inForce('parts/fitted-parts.json'));
});
