import { Link } from '@tanstack/react-router';
import { useQuestions } from '../api/questions.ts';
import { t } from '../app/i18n/t.ts';
import { PanelHead } from '../ui/index.ts';

const shown = 3;

/** The questions that are most worth an answer, of all or about one thing; nothing where nothing is asked. */
export function TopQuestions({ about }: { about?: string }) {
  const { data } = useQuestions(shown, about);
  if (!data || data.totalCount === 0) return null;
  return (
    <section aria-label={t('questions.title')}>
      <PanelHead
        title={t('questions.title')}
        note={t('questions.count', { count: data.totalCount })}
      />
      {data.nodes.map(({ id, sentence }) => (
        <Link
          key={id}
          className="tl-choice"
          to="/questions"
          search={{ question: id, ...(about ? { about } : {}) }}
        >
          {sentence}
        </Link>
      ))}
    </section>
  );
}
