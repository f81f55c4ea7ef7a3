import { t } from '../../app/i18n/t.ts';
import { WatchButton } from '../../watching/watch-button.tsx';
import type { SavedQuery } from './use-saved-queries.ts';

interface Props {
  query: SavedQuery;
  parameters: Readonly<Record<string, string | number>>;
}

/** Has the inbox tell rows that the question did not give before, with these parameters. */
export function WatchQuery({ query: { name, title }, parameters }: Props) {
  const values = Object.values(parameters).join(', ');
  return (
    <WatchButton
      wanted={{
        target: { query: { name, parameters } },
        title: values === '' ? title : `${title} · ${values}`,
      }}
      label={t('watch.watch')}
    />
  );
}
