import { t } from '../../app/i18n/t.ts';
import { ErrorState, LoadingRows, SectionLabel } from '../../ui/index.ts';
import { type Change, useComparison } from './run-operations.ts';

const shown = 20;

/** What merged and what split from one run to another, and because of what. */
export function Comparison({ before, after }: { before: number; after: number }) {
  const comparison = useComparison(before, after);
  if (comparison.isPending) return <LoadingRows rows={3} />;
  if (comparison.isError)
    return <ErrorState error={comparison.error} onRetry={() => void comparison.refetch()} />;
  const { merged, split, appeared, gone, changed, same } = comparison.data;
  return (
    <section className="tl-comparison" aria-label={t('networks.between', { before, after })}>
      <SectionLabel title={t('networks.between', { before, after })} />
      <p>
        {t('networks.compared', {
          same: t('networks.count', { count: same }),
          changed,
          appeared: appeared.length,
          gone: gone.length,
        })}
      </p>
      <Changes title={t('networks.merged', { count: merged.length })} changes={merged} />
      <Changes title={t('networks.splitList', { count: split.length })} changes={split} />
    </section>
  );
}

const names = (ids: readonly string[]) =>
  ids.map((id) => id.replace('network:', '')).join(', ') || t('networks.alone');

function Changes({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {changes.slice(0, shown).map(({ before, after, because }) => (
          <li key={`${before.join()} ${after.join()}`} className="tl-sentence">
            {t('networks.became', { before: names(before), after: names(after) })}{' '}
            {because.map(causeOf).join('; ')}
          </li>
        ))}
      </ul>
      {changes.length > shown ? (
        <p className="tl-note">{t('networks.moreChanges', { count: changes.length - shown })}</p>
      ) : null}
    </>
  );
}

function causeOf({ kind, entity, judgement }: Change['because'][number]): string {
  const words = t(`networks.cause.${kind}`);
  if (judgement) return `${words}: “${judgement.reason}” (${judgement.author})`;
  return entity ? `${words}: ${entity.caption}` : words;
}
