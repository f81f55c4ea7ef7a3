import type { Core } from 'cytoscape';
import { type Mode, tokens } from '../../theme/tokens.ts';
import type { Remark } from '../types.ts';

const lineHeight = 17;

/** Frames, and texts in the size of the screen at any zoom. */
export function drawRemarks(
  cy: Core,
  context: CanvasRenderingContext2D,
  remarks: readonly Remark[],
  mode: Mode,
): void {
  const { surface, text } = tokens.color[mode];
  for (const { id, text: words, w, h, framed } of remarks) {
    const node = cy.getElementById(id);
    if (node.empty()) continue;
    const { x, y } = node.renderedPosition();
    const [width, height] = [w * cy.zoom(), h * cy.zoom()];
    if (framed) {
      context.lineWidth = 1.5;
      context.strokeStyle = text.secondary;
      context.strokeRect(x - width / 2, y - height / 2, width, height);
    }
    context.textAlign = framed ? 'start' : 'center';
    context.textBaseline = 'top';
    context.font = `600 13px ${tokens.type.families.ui}`;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeStyle = surface.canvas;
    context.fillStyle = text.primary;
    const lines = words.split('\n');
    const left = framed ? x - width / 2 + 8 : x;
    const top = framed ? y - height / 2 + 6 : y - (lines.length * lineHeight) / 2;
    lines.forEach((line, at) => {
      context.strokeText(line, left, top + at * lineHeight);
      context.fillText(line, left, top + at * lineHeight);
    });
  }
}

/** A click on one opens its editor; a click elsewhere closes it. */
export function bindRemarks(cy: Core, open: (id: string | null) => void): () => void {
  cy.on('tap', (event) => {
    const isRemark = event.target !== cy && event.target.data('remark') === true;
    open(isRemark ? event.target.id() : null);
  });
  return () => {};
}
