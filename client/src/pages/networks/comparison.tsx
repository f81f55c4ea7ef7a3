import { t } from '../../app/i18n/t.ts';
import { ErrorState, LoadingRows, SectionLabel } from '../../ui/index.ts';
import { useTies } from './operations.ts';
import { type Change, useComparison } from './run-operations.ts';

const shown = 20;

/** What merged and what split from one run to another, and because of what. */
export function Comparison({ before, after }: { before: number; after: number }) {
  const comparison = useComparison(before, after);
  if (comparison.isPending) return <LoadingRows rows={3} />;
  if (comparison.isError)
    return <ErrorState error={comparison.error} onRetry={() => void comparison.refetch()} />;
  const { merged, split, appeared, gone, changed, same } = comparison.data;
  const { judgementsAdded, judgementsLifted } = comparison.data;
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
      <Judged title={t('networks.judgedNew', asCount(judgementsAdded))} ids={judgementsAdded} />
      <Judged title={t('networks.judgedGone', asCount(judgementsLifted))} ids={judgementsLifted} />
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

const asCount = ({ length }: readonly string[]) => ({ count: length });

/** Judgements that one of the runs saw and the other did not. */
function Judged({ title, ids }: { title: string; ids: readonly string[] }) {
  const { data = [] } = useTies();
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {data
          .filter(({ id }) => ids.includes(id))
          .map(({ id, kind, author, reason }) => (
            <li key={id} className="tl-sentence">
              {t(`networks.kind.${kind}`)}: <q dir="auto">{reason}</q> ({author})
            </li>
          ))}
      </ul>
    </>
  );
}

function causeOf({ kind, entity, judgement }: Change['because'][number]): string {
  const words = t(`networks.cause.${kind}`);
  if (judgement) return `${words}: “${judgement.reason}” (${judgement.author})`;
  return entity ? `${words}: ${entity.caption}` : words;
}
