import { t } from '../../app/i18n/t.ts';

/** "Network 1/3, Network 1/7 and 2 ads alone" */
export function partsOf(ids: readonly string[], alone: number): string {
  const names = ids.map((id) => t('networks.name', { id: id.replace('network:', '') }));
  if (alone > 0) names.push(t('networks.alone', { count: alone }));
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${t('networks.and')} ${last}` : last;
}
