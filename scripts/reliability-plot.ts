import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Draws the table of docs/resolution-measured.md that says how many joins of so many said were right, as
 * docs/images/reliability.svg: `node --import tsx scripts/reliability-plot.ts` after each change of the table.
 */
const pathOf = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

const lines = (await readFile(pathOf('resolution-measured.md'), 'utf8')).split('\n');
const begin = lines.findIndex((line) => line.startsWith('| said |'));
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const worlds = cellsOf(lines[begin] ?? '').slice(1);
const rows = lines
  .slice(begin)
  .filter((line) => line.startsWith('| small signs, '))
  .map((line) => cellsOf(line).map((cell) => Number(cell.replace('small signs, ', ''))));
if (worlds.length === 0 || rows.length === 0 || rows.flat().some(Number.isNaN))
  throw new Error('docs/resolution-measured.md holds no table of what was said and what was right');

const [width, height, left, top, side] = [560, 480, 64, 66, 360];
const colours = [
  '#0b5394',
  '#a14a00',
  '#00694b',
  '#96347a',
  '#6b5a00',
  '#a3123f',
  '#3f3f8f',
  '#4a4a44',
];
const x = (said: number) => left + ((said - 0.7) / 0.3) * side;
const y = (percent: number) => top + side - ((percent - 40) / 60) * side;
const text = (at: readonly [number, number], what: string, more = '') =>
  `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${what}</text>`;
const line = (from: readonly [number, number], to: readonly [number, number], more: string) =>
  `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" ${more}/>`;

const grid = [40, 50, 60, 70, 80, 90, 100].flatMap((percent) => [
  line([left, y(percent)], [left + side, y(percent)], 'stroke="#d9d9d4"'),
  text([left - 8, y(percent) + 4], `${percent}`, 'text-anchor="end"'),
]);
const ticks = [70, 80, 90, 100].map((percent) =>
  text([x(percent / 100), top + side + 20], `${percent}`, 'text-anchor="middle"'),
);
/** Where lines end, from above; their names are as far apart as lines of words are. */
const ends = worlds.map((_, n) => ({ n, at: y(rows.at(-1)?.[n + 1] ?? 0) + 4 }));
ends.sort((a, b) => a.at - b.at);
for (const [i, end] of ends.entries()) end.at = Math.max(end.at, (ends[i - 1]?.at ?? 0) + 15);
const series = worlds.flatMap((world, n) => {
  const points = rows.map((row) => [x(row[0] ?? 0), y(row[n + 1] ?? 0)] as const);
  const colour = colours[n % colours.length];
  const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
  const [endX] = points.at(-1) ?? [0, 0];
  const nameAt = ends.find((end) => end.n === n)?.at ?? 0;
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(
      ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="4" fill="${colour}"/>`,
    ),
    text([endX + 10, nameAt], world, `fill="${colour}" font-weight="600"`),
  ];
});

const title = 'Joins by small signs: how many of a hundred were right';
await writeFile(
  pathOf('images/reliability.svg'),
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" fill="#2b2b2b" role="img">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="6" fill="#fcfcfa"/>`,
    text([left, 30], title, 'font-size="15" font-weight="600"'),
    ...grid,
    ...ticks,
    line([x(0.7), y(70)], [x(1), y(100)], 'stroke="#6b6b66" stroke-dasharray="5 4"'),
    text([x(1) + 8, y(100) + 4], 'as many as said', 'fill="#55554f"'),
    ...series,
    text([left + side / 2, top + side + 42], 'said, in %', 'text-anchor="middle"'),
    text([12, top - 16], 'right, in %'),
    '</svg>\n',
  ].join('\n'),
);
