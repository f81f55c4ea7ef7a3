import { t } from './i18n/t.ts';

/** "1 entity" and "12 links", to be put into a sentence. */
export function countsLabel(nodes: number, links: number): { nodes: string; links: string } {
  return {
    nodes: t('explore.entities', { count: nodes }),
    links: t('explore.links', { count: links }),
  };
}
