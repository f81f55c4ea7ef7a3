import { isOnePage, pageOf, pageParts, parseEntityId } from '../model/index.ts';
import type { PagesNamed } from './caution.ts';
import type { AdEvidence } from './source.ts';

/**
 * Websites of which ads name different pages, in order of ids: strangers can have pages on one host side by side. An
 * address that names no page, or says only what stands there, is none.
 */
export function pagesNamed(ads: readonly AdEvidence[]): PagesNamed[] {
  const bySite = new Map<string, Set<string>>();
  for (const { readings } of ads)
    for (const { target, evidence } of readings) {
      const { kind, key = '' } = parseEntityId(target) ?? {};
      const page = kind === 'site' && !isOnePage(key) ? pageOf(pageParts(evidence.raw)) : '';
      if (page !== '') bySite.set(key, (bySite.get(key) ?? new Set()).add(page));
    }
  return [...bySite]
    .filter(([, pages]) => pages.size > 1)
    .map(([site, pages]) => ({ site, pages: [...pages].sort() }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}
