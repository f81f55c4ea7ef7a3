import { readDrawingSource } from '../../api/graph.ts';
import { t } from '../../app/i18n/t.ts';
import { currentChart, useGraph } from '../store.ts';
import { useThumbs } from '../thumbs.ts';
import { visible } from '../visible.ts';
import { aboutLines } from './about.ts';
import { toSvg } from './svg.ts';

/** A4 across without its margins, at 96 px to the inch. */
const page = { width: 1046, height: 717 };

type Source = Awaited<ReturnType<typeof readDrawingSource>>;

/** The drawing on one page in grey, with its title, legend and date. */
function sheetOf(title: string | undefined, source: Partial<Source>): HTMLElement {
  const chart = currentChart();
  const view = visible(chart);
  const about = aboutLines(chart, view, { ...source, now: new Date().toISOString(), title });
  const { markup } = toSvg(chart, view, about, useThumbs.getState().thumbs, page);
  const sheet = document.createElement('div');
  sheet.className = 'tl-print';
  sheet.innerHTML = inGrey(markup);
  return sheet;
}

/** Each colour of the markup as the grey that is as light (Rec. 709). */
export function inGrey(markup: string): string {
  return markup.replace(/="#([0-9a-f]{6})"/gi, (_, hex: string) => {
    const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((part) =>
      Number.parseInt(part, 16),
    );
    const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    return `="#${grey.toString(16).padStart(2, '0').repeat(3)}"`;
  });
}

let read: Partial<Source> = {};

/** Asks where the drawing is from, then for the printer. */
export async function printDrawing(): Promise<void> {
  try {
    read = await readDrawingSource();
    window.print();
  } catch (error) {
    useGraph.getState().set({ notice: { text: t('export.failed'), error } });
  }
}

/** While Explore is open, what is printed is the drawing: by its own key, or by the menu of the browser. */
export function listenForPrint(titleNow: () => string | undefined): () => void {
  let sheet: HTMLElement | undefined;
  const before = () => {
    sheet?.remove();
    sheet = sheetOf(titleNow(), read);
    document.body.append(sheet);
  };
  const after = () => sheet?.remove();
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
