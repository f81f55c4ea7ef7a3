import { expect, test } from 'vitest';
import { SitePages } from '../../../../server/link/networks/loading/site-pages.ts';
import { itemKinds } from '../../../../server/link/resolve/index.ts';

const kind = Uint8Array.from(['site', 'phone', 'site', 'site'], (one) =>
  itemKinds.indexOf(one as (typeof itemKinds)[number]),
);
const identifiers = {
  ids: [
    'site:pages.example',
    'phone:+77000000001',
    'site:lotus-board.example',
    'site:facebook.com/lotusrooms',
  ],
  kind,
};

/** As rows: ad, identifier, page. */
function rowsOf(pages: SitePages, platforms: readonly string[] = []) {
  const { ad, identifier, page, pages: names, boards } = pages.columns(identifiers, platforms);
  const rows = [...ad].map((one, i) => [one, identifier[i], names[page[i] ?? -1] ?? null]);
  return { rows, boards };
}

test('each address is the page that it names, of its own website', () => {
  const pages = new SitePages();
  pages.add(0, 0, 'https://pages.example/Anna/photos');
  pages.add(1, 0, 'pages.example/anna?utm_source=x');
  pages.add(2, 0, 'pages.example');
  pages.add(3, 0, '');
  pages.add(3, 2, 'lotus-board.example/view/anna');
  pages.add(undefined, 0, 'pages.example/bella');
  pages.add(4, undefined, 'pages.example/bella');
  expect(rowsOf(pages).rows).toEqual([
    [0, 0, 'anna'],
    [1, 0, 'anna'],
    [2, 0, null],
    [3, 0, null],
    [3, 2, 'view/anna'],
  ]);
});

test('what leads to many pages of one website leads nowhere on another', () => {
  const pages = new SitePages();
  for (const [ad, name] of ['anna', 'bella', 'clara', 'dana', 'elena'].entries())
    pages.add(ad, 0, `pages.example/almaty/${name}`);
  pages.add(5, 2, 'lotus-board.example/almaty/anna');
  expect(rowsOf(pages).rows.slice(4)).toEqual([
    [4, 0, 'almaty/elena'],
    [5, 2, 'almaty'],
  ]);
});

test('what is one page of a host that strangers share has no pages, however it is written', () => {
  const pages = new SitePages();
  pages.add(0, 3, 'https://web.facebook.com/LotusRooms?user=5');
  pages.add(1, 3, 'facebook.com/lotusrooms');
  expect(rowsOf(pages).rows).toEqual([
    [0, 3, null],
    [1, 3, null],
  ]);
});

test('a website on which ads are posted is a board', () => {
  const { boards } = rowsOf(new SitePages(), ['www.lotus-board.example', 'localhost', 'x']);
  expect(boards).toEqual([2]);
});
