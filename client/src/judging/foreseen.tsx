import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { previewJudgement } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import type { PreviewJudgementQueryVariables } from '../gql/graphql.ts';
import { SectionLabel } from '../ui/index.ts';

/** Who ticks several in a row is answered once. */
const quietMs = 300;

/** What the next run would probably do with what is about to be signed; it is read while the reason is written. */
export function Foreseen({ asked }: { asked: PreviewJudgementQueryVariables }) {
  const [settled] = useDebouncedValue(asked, quietMs);
  return (
    <ForeseenOf
      title={t('judge.foreseen')}
      of={['previewJudgement', settled]}
      read={(signal) => previewJudgement(settled, signal)}
    />
  );
}

interface Props {
  title: string;
  /** What is asked, as the key of its answer. */
  of: readonly unknown[];
  read: (signal: AbortSignal) => Promise<{ readonly sentences: readonly string[] } | null>;
}

/** The same of whatever would be said. */
export function ForeseenOf({ title, of, read }: Props) {
  const { data, isPending } = useQuery({
    queryKey: of,
    // What was foreseen is old as soon as anything is signed.
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => read(signal),
  });
  return (
    <section className="tl-foreseen" aria-label={title} aria-live="polite">
      <SectionLabel title={title} />
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
