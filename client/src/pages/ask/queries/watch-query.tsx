import { t } from '../../../app/i18n/t.ts';
import { WatchButton } from '../../../watching/watch-button.tsx';
import type { SavedQuery } from './use-saved-queries.ts';

interface Props {
  query: SavedQuery;
  parameters: Readonly<Record<string, string | number>>;
}

/** Has the inbox tell rows that the query did not give before, with these parameters. */
export function WatchQuery({ query, parameters }: Props) {
  const { name, title } = query;
  return (
    <WatchButton
      wanted={{
        target: { query: { name, parameters } },
        title: [title, ...given(query, parameters)].join(' · '),
      }}
      label={t('watch.watch')}
    />
  );
}

/** What was given otherwise than it stands in the form by itself. */
const given = ({ parameters: asked }: SavedQuery, values: Props['parameters']): string[] =>
  asked.flatMap(({ name, title, type, default: preset }) => {
    const value = String(values[name] ?? '');
    if (value === '' || value === preset) return [];
    if (type === 'BOOLEAN') return [`${title}: ${value}`];
    return [type === 'PERIOD' ? value.replace('..', ' – ').trim() : value];
  });
