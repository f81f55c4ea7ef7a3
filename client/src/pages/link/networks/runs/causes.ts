import type { Change } from '../../../../api/runs.ts';
import { t } from '../../../../app/i18n/t.ts';

type Cause = Pick<Change['because'][number], 'kind' | 'exception'> & {
  entity: { caption: string } | null;
  judgement: { author: string; reason: string } | null;
};

/**
 * Why networks merged or split, a line for each cause: what is so for the same reason is named together.
 * @param more causes that are not told
 */
export function causesOf(because: readonly Cause[], more: number): string[] {
  const lines = new Map<string, string[]>();
  for (const { kind, exception, entity, judgement } of because) {
    const words = exception ?? t(`networks.cause.${kind}`);
    const names = lines.get(words) ?? [];
    lines.set(words, names);
    if (exception) continue;
    if (judgement) names.push(`“${judgement.reason}” (${judgement.author})`);
    else if (entity) names.push(entity.caption);
  }
  const described = [...lines].map(([words, names]) =>
    names.length > 0 ? `${words}: ${names.join(', ')}` : words,
  );
  return more > 0 ? [...described, t('networks.moreCauses', { count: more })] : described;
}
