import { useQuery } from '@tanstack/react-query';
import { previewJudgement } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import type { PreviewJudgementQueryVariables } from '../gql/graphql.ts';
import { SectionLabel } from '../ui/index.ts';

/** What the next run would probably do with what is about to be signed; it is read while the reason is written. */
export function Foreseen({ asked }: { asked: PreviewJudgementQueryVariables }) {
  const { data, isPending } = useQuery({
    queryKey: ['previewJudgement', asked],
    // What was foreseen is old as soon as anything is signed.
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => previewJudgement(asked, signal),
  });
  return (
    <section className="tl-foreseen" aria-label={t('judge.foreseen')} aria-live="polite">
      <SectionLabel title={t('judge.foreseen')} />
      {data ? (
        <ul className="tl-dots">
          {data.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="tl-note">{t(isPending ? 'judge.foreseeing' : 'judge.unforeseen')}</p>
      )}
    </section>
  );
}
