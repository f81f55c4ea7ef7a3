import { formatCountry, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { hueOf } from '../../theme/hues.ts';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { type Mode, tokens } from '../../theme/tokens.ts';
import { markup, thumbBox } from '../canvas/images.ts';
import { shorten } from '../canvas/labels.ts';
import { edgeColour, edgeWidth } from '../canvas/style.ts';
import { type BoxLink, extentOf, type Folded } from '../fold-groups.ts';
import { frameAround } from '../frames.ts';
import { shapeBox } from '../sizes.ts';
import type { Thumbs } from '../thumbs.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  classOf,
  linkClasses,
  type Point,
  type Remark,
} from '../types.ts';
import { legend, type Visible } from '../visible.ts';
import { xml } from './xml.ts';

const margin = 72;
const legendWidth = 200;
const row = 24;
const footRow = 18;
/** In a smaller scale names would run into one another. */
const labelledFrom = 0.5;
/** A picture on paper is light, whatever the screen is. */
const mode: Mode = 'light';

export interface Drawing {
  markup: string;
  width: number;
  height: number;
}

/**
 * What is drawn, with its legend and where it is from, as one SVG that needs nothing else. Of pictures it holds their
 * blurred thumbs alone.
 * @param page that it is to fill, in px; as large as it is drawn when not given
 */
export function toSvg(
  chart: Chart,
  view: Visible,
  about: readonly string[],
  thumbs: Thumbs,
  page?: { width: number; height: number },
): Drawing {
  const places = extentOf(view);
  const drawn = frameAround(places.length > 0 ? places : [{ x: margin, y: margin }], margin);
  const [left, top] = [drawn.x - drawn.w / 2, drawn.y - drawn.h / 2];
  const legendRows = legendLines(chart, view);
  const foot = about.length * footRow + 32;
  const chartWidth = page ? page.width - legendWidth : Math.max(480, drawn.w);
  const chartHeight = page ? page.height - foot : Math.max(drawn.h, legendRows.length * row + 40);
  const [width, height] = [Math.ceil(legendWidth + chartWidth), Math.ceil(chartHeight + foot)];
  const scale = page ? Math.min(1, chartWidth / drawn.w, chartHeight / drawn.h) : 1;
  const [x, y] = page
    ? [(chartWidth - drawn.w * scale) / 2, (chartHeight - drawn.h * scale) / 2]
    : [0, 0];
  const { surface, text, line } = tokens.color[mode];
  const byId = new Map(view.nodes.map((node) => [node.id, node]));
  const ends = new Map<string, Point>([
    ...byId,
    ...view.boxes.map((box) => [box.id, box] as const),
  ]);
  const footLines = about.map(
    (words, index) =>
      `<text x="16" y="${chartHeight + 28 + index * footRow}" font-size="12"${index === 0 ? ' font-weight="600"' : ''} fill="${text.primary}">${xml(words)}</text>`,
  );
  const body = [
    `<rect width="${width}" height="${height}" fill="${surface.canvas}"/>`,
    `<g transform="translate(${round(legendWidth + x - left * scale)} ${round(y - top * scale)}) scale(${scale})">`,
    ...view.boxLinks.map((link) => boxLinkMarkup(link, ends)),
    ...view.boxes.map(boxMarkup),
    ...view.links.map((link) => edgeMarkup(link, byId)),
    ...view.nodes.map((node) => nodeMarkup(node, view, thumbs.get(node.id), scale)),
    ...(scale < labelledFrom ? [] : view.links.map((link) => countMarkup(link, byId))),
    ...view.remarks.map((remark) => remarkMarkup(remark, scale)),
    '</g>',
    `<rect width="${legendWidth}" height="${chartHeight}" fill="${surface.panel}"/>`,
    `<path d="M${legendWidth} 0V${chartHeight}M0 ${chartHeight}H${width}" stroke="${line.hair}"/>`,
    ...legendRows.map(
      (make, index) => `<g transform="translate(16 ${24 + index * row})">${make}</g>`,
    ),
    ...footLines,
  ];
  return {
    ...{ width, height },
    markup: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="IBM Plex Sans, system-ui, sans-serif" stroke-linecap="round" stroke-linejoin="round"><title>${xml(about[0] ?? '')}</title>${body.join('\n')}</svg>\n`,
  };
}

function boxMarkup({ x, y, w, h, title, count }: Folded): string {
  const { surface, text, line } = tokens.color[mode];
  const px = Math.min(h / 5, w / 9);
  return [
    `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" rx="12" fill="${surface.panel}" stroke="${line.button}" stroke-width="8"/>`,
    haloed(shorten(title, 16), { x, y: y - px * 0.3 }, px, text.secondary),
    haloed(formatNumber(count), { x, y: y + px * 0.9 }, px, text.primary),
  ].join('');
}

function boxLinkMarkup(
  { source, target, count }: BoxLink,
  ends: ReadonlyMap<string, Point>,
): string {
  const [one, other] = [ends.get(source), ends.get(target)];
  if (!one || !other) return '';
  return `<line x1="${round(one.x)}" y1="${round(one.y)}" x2="${round(other.x)}" y2="${round(other.y)}" stroke="${tokens.edge.hub.colour[mode]}" stroke-width="${round(2 + 4 * Math.log2(count))}"/>`;
}

/** In the size of the paper, however small the drawing is. */
function remarkMarkup({ x, y, w, h, text: words, framed }: Remark, scale: number): string {
  const { text } = tokens.color[mode];
  const px = 13 / scale;
  const left = framed ? x - w / 2 + px / 2 : x;
  const lines = words.split('\n');
  const top = framed ? y - h / 2 + px * 1.3 : y - ((lines.length - 1) * px) / 2 + px / 3;
  const frame = `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" fill="none" stroke="${text.secondary}" stroke-width="${round(1.5 / scale)}"/>`;
  return [
    framed ? frame : '',
    ...lines.map((line, at) =>
      haloed(
        line,
        { x: left, y: top + at * px * 1.3 },
        round(px),
        text.primary,
        framed ? 'start' : 'middle',
      ),
    ),
  ].join('');
}

const dashes = { observed: '', inferred: '6 4', hub: '', wrong: '2 4' } as const;

function stroke(link: ChartLink): string {
  const dash = dashes[classOf(link)];
  return `stroke="${edgeColour(link, mode)}" stroke-width="${edgeWidth(link)}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
}

function edgeMarkup(link: ChartLink, byId: ReadonlyMap<string, ChartNode>): string {
  const [one, other] = [byId.get(link.source), byId.get(link.target)];
  if (!one || !other) return '';
  return `<line x1="${round(one.x)}" y1="${round(one.y)}" x2="${round(other.x)}" y2="${round(other.y)}" ${stroke(link)}/>`;
}

function countMarkup(link: ChartLink, byId: ReadonlyMap<string, ChartNode>): string {
  const [one, other] = [byId.get(link.source), byId.get(link.target)];
  if (!one || !other || !link.via || link.ads < 2) return '';
  const at = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 + 4 };
  return haloed(t('fold.ads', { count: link.ads }), at, 10, tokens.color[mode].text.secondary);
}

function nodeMarkup(
  node: ChartNode,
  { alone, degrees }: Visible,
  thumb: string | undefined,
  scale: number,
): string {
  const { w, h } = shapeBox(node);
  const key = {
    ...{ kind: node.kind, mode, hub: node.hub !== null, selected: false, icon: true },
    ...(node.scale ? { scale: node.scale } : {}),
    ...(node.hue ? { hue: node.hue.at } : {}),
  };
  const shape = markup(key) + (thumb ? imageMarkup(thumb, thumbBox(key)) : '');
  const { text } = tokens.color[mode];
  const degree = degrees.get(node.id) ?? 0;
  // On a page on which all is small, the names of what joins much are told, and are larger.
  const isSmall = scale < labelledFrom;
  const isNamed = isSmall ? node.hub !== null || degree > 8 : node.kind !== 'ad' || degree === 0;
  const px = isSmall ? 8 / scale : 11;
  const ads = alone.get(node.id)?.length ?? 0;
  return [
    `<g transform="translate(${round(node.x)} ${round(node.y)})"><title>${xml(node.caption)}</title>${shape}`,
    isNamed ? haloed(shorten(node.caption), { x: 0, y: h / 2 + px + 2 }, px, text.primary) : '',
    ads > 0
      ? haloed(t('fold.ads', { count: ads }), { x: w / 2 + 14, y: h / 2 }, 10, text.secondary)
      : '',
    node.hue ? haloed(node.hue.sign, { x: -w / 2, y: -h / 2 + 4 }, 9.5, text.primary) : '',
    '</g>',
  ].join('');
}

/** A thumb about the middle of its node. */
const imageMarkup = (href: string, { w, h }: { w: number; h: number }): string =>
  `<image href="${xml(href)}" x="${round(-w / 2)}" y="${round(-h / 2)}" width="${round(w)}" height="${round(h)}" preserveAspectRatio="none"/>`;

function haloed(
  text: string,
  { x, y }: { x: number; y: number },
  px: number,
  fill: string,
  anchor = 'middle',
): string {
  const { canvas } = tokens.color[mode].surface;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(px)}" text-anchor="${anchor}" fill="${fill}" stroke="${canvas}" stroke-width="3" paint-order="stroke">${xml(text)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Kinds and links that are drawn, each with how many; then the key of the colours. */
function legendLines(chart: Chart, { nodes, links, key }: Visible): string[] {
  const { text } = tokens.color[mode];
  const line = (sample: string, name: string, count: number) =>
    `${sample}<text x="34" y="4" font-size="12" fill="${text.primary}">${xml(name)}</text><text x="168" y="4" font-size="12" text-anchor="end" fill="${text.secondary}">${formatNumber(count)}</text>`;
  const kinds = kindOrder.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    const sample = markup({ kind, mode, hub: false, selected: false, icon: true });
    const small = `<g transform="translate(10 0) scale(.62)">${sample}</g>`;
    return count > 0 ? [line(small, kindStyles[kind].plural, count)] : [];
  });
  const drawn = linkClasses.flatMap((kind) => {
    const own = links.filter((link) => classOf(link) === kind);
    const [first] = own;
    if (!first) return [];
    return [
      line(
        `<path d="M0 0H22" ${stroke({ ...first, ads: 1, captures: 1 })}/>`,
        t(`link.${kind}`),
        own.length,
      ),
    ];
  });
  const hubs = nodes.filter(({ hub }) => hub).length;
  const ring = `<g transform="translate(10 0) scale(.55)">${markup({ kind: 'phone', mode, hub: true, selected: false, icon: true })}</g>`;
  const colours = key.map(({ value, sign, at, count }) => {
    const sample = `<rect y="-8" width="8" height="16" fill="${hueOf(at, mode).fill}"/><text x="20" y="4" font-size="10" text-anchor="middle" fill="${text.primary}">${xml(sign)}</text>`;
    const isCountry = chart.look.colour === 'country';
    const name =
      value === null
        ? t(sign === '+' ? 'look.several' : 'look.others')
        : isCountry
          ? formatCountry(value)
          : value;
    return line(sample, shorten(name, 18), count);
  });
  return [
    ...kinds,
    ...drawn,
    ...(hubs > 0 ? [line(ring, t('legend.hub'), legend(chart).marks.hub)] : []),
    ...colours,
  ];
}
