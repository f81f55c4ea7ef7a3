import { readDrawingSource } from '../../api/graph.ts';
import { t } from '../../app/i18n/t.ts';
import { saveFile } from '../../app/save-file.ts';
import { saveTable } from '../../app/save-table.ts';
import { currentChart, useGraph } from '../store.ts';
import { useThumbs, wantThumbs } from '../thumbs.ts';
import { visible } from '../visible.ts';
import { aboutLines } from './about.ts';
import { toGexf, toGraphml } from './graph-files.ts';
import { type Drawing, toSvg } from './svg.ts';
import { linkTable, nodeTable } from './tables.ts';

const tables = {
  nodes: ['csv', nodeTable, 'entities'],
  links: ['csv', linkTable, 'links'],
  'nodes-xlsx': ['xlsx', nodeTable, 'entities'],
  'links-xlsx': ['xlsx', linkTable, 'links'],
} as const;
const tableNames = Object.keys(tables) as (keyof typeof tables)[];
export const exportFormats = ['png', 'svg', ...tableNames, 'graphml', 'gexf'] as const;
type ExportFormat = (typeof exportFormats)[number];

/**
 * Saves what is drawn now, as a file whose name holds the day.
 * @param title of the saved chart that is open
 */
export async function exportDrawing(format: ExportFormat, title?: string): Promise<void> {
  try {
    const source = { ...(await readDrawingSource()), now: new Date().toISOString(), title };
    const chart = currentChart();
    const view = visible(chart);
    const about = aboutLines(chart, view, source);
    const day = source.now.slice(0, 10);
    const name = `throughline-drawing-${day}`;
    const table = tableNames.find((one) => one === format);
    if (table) {
      const [as, rowsOf, what] = tables[table];
      await saveTable(as, `${name}-${what}`, rowsOf(view));
    } else if (format === 'graphml')
      saveFile(`${name}.graphml`, toGraphml(view, about.join(' ')), 'application/xml');
    else if (format === 'gexf')
      saveFile(`${name}.gexf`, toGexf(view, about.join(' '), day), 'application/xml');
    else {
      await wantThumbs(view.nodes);
      const drawing = toSvg(chart, view, about, useThumbs.getState().thumbs);
      if (format === 'svg') saveFile(`${name}.svg`, drawing.markup, 'image/svg+xml');
      else saveFile(`${name}.png`, await toPng(drawing), 'image/png');
    }
  } catch (error) {
    useGraph.getState().set({ notice: { text: t('export.failed'), error } });
  }
}

/** Browsers draw no larger pictures. */
const longestSide = 8192;

/** The same drawing in dots, two for a px where there is room for it. */
async function toPng({ markup, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const scale = Math.min(2, longestSide / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.')))),
  );
}
