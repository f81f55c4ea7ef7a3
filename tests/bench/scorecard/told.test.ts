import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { partWorths } from '../../../server/resolve/engine/part-signs.ts';
import { scorecard } from '../../../server/resolve/engine/scorecard.ts';
import { linkWorths } from '../../../server/resolve/engine/second-look.ts';
import { writtenCard, writtenLinks, writtenParts } from './told.ts';

const engine = new URL('../../../server/resolve/engine/', import.meta.url);
const inForce = (name: string) => readFile(new URL(name, engine), 'utf8');

test('a fit is written as the engine’s files have it', async () => {
  expect(writtenCard(scorecard)).toBe(await inForce('fitted.json'));
  expect(writtenLinks(linkWorths)).toBe(await inForce('fitted-links.json'));
  expect(writtenParts(partWorths)).toBe(await inForce('fitted-parts.json'));
});
