import type { Core, SingularElementReturnValue } from 'cytoscape';
import { t } from '../../app/i18n/t.ts';
import { tokens } from '../../theme/tokens.ts';
import { noteCount, useNoted } from '../noted.ts';
import { currentChart } from '../store.ts';
import type { ChartLink } from '../types.ts';
import { useView } from '../view.ts';
import { linkOf, visible } from '../visible.ts';

/** "Read together in 3 ads": what a link says when the pointer rests on it. */
export function linkSentence(link: ChartLink): string {
  const confidence = { confidence: (Math.floor(link.confidence * 100) / 100).toFixed(2) };
  if (link.judgedWrong) return t('link.tip.wrong');
  if (link.via) {
    const told = t('link.tip.counted', { count: link.ads, ...confidence });
    const noted = noteCount(useNoted.getState().noted, link.via);
    return noted > 0 ? `${told} ${t('link.tip.noted', { count: noted })}` : told;
  }
  if (link.type === 'TOGETHER') return t('link.tip.together', { count: link.ads, ...confidence });
  if (link.inferred) return t('link.tip.inferred', confidence);
  return t('link.tip.observed', { count: link.captures, ...confidence });
}

/** After 80 ms the element and its direct links stay, the rest fades. Nothing moves. */
export function bindHover(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (element: SingularElementReturnValue) => {
    const own = cy.getElementById(element.id());
    const near = own.closedNeighborhood().union(own.connectedNodes());
    cy.batch(() => {
      cy.elements().difference(near).addClass('faded');
      near.removeClass('faded');
      element.addClass('hovered');
    });
    const box = visible(currentChart()).boxes.find(({ id }) => id === element.id());
    if (box) {
      const at = own.renderedPosition();
      const { title, count } = box;
      useView.setState({ tip: { text: t('groups.tip', { title, count }), x: at.x, y: at.y } });
    }
    const link = linkOf(currentChart(), element.id());
    if (!link) return;
    const { x, y } = own.renderedMidpoint();
    useView.setState({ tip: { text: linkSentence(link), x, y } });
  };
  const clear = () => {
    clearTimeout(timer);
    cy.batch(() => cy.elements().removeClass('faded hovered'));
    fadeOutside(cy);
    if (useView.getState().tip) useView.setState({ tip: null });
  };
  cy.on('mouseover', 'node[!remark], edge', ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(target), tokens.motion.hoverMs);
  });
  cy.on('mouseout', 'node, edge', clear);
  // A pointer that leaves the canvas over a node sends no mouseout.
  const container = cy.container();
  container?.addEventListener('mouseleave', clear);
  cy.on('grab pan zoom', () => {
    if (useView.getState().tip) useView.setState({ tip: null });
  });
  const stop = useView.subscribe((now, before) => {
    if (now.outside !== before.outside) clear();
  });
  return () => {
    clearTimeout(timer);
    container?.removeEventListener('mouseleave', clear);
    stop();
  };
}

/** What lies outside the timeline's brush is faded, not removed. */
function fadeOutside(cy: Core): void {
  const { outside } = useView.getState();
  if (outside.size === 0) return;
  cy.batch(() => {
    const nodes = cy.nodes().filter((node) => outside.has(node.id()));
    nodes.addClass('faded');
    nodes.connectedEdges().addClass('faded');
    for (const { id, via } of visible(currentChart()).links)
      if (via?.every((ad) => outside.has(ad))) cy.getElementById(id).addClass('faded');
  });
}
