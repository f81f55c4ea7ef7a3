import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { t } from '../../app/i18n/t.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { PanelHead } from '../../ui/index.ts';
import type { BrokenQuery, SavedQuery } from './use-saved-queries.ts';

const holds = ({ title, description }: SavedQuery, words: string) =>
  `${title} ${description}`.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());

interface Props {
  queries: readonly SavedQuery[];
  broken: readonly BrokenQuery[];
  chosen: string | undefined;
}

/** The list of saved questions, with a filter; below it the files that hold none. */
export function Library({ queries, broken, chosen }: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useShortcut('/', () => field.current?.focus());
  const matching = queries.filter((query) => holds(query, words));
  return (
    <>
      <PanelHead title={t('queries.library')} note={queries.length} />
      <div className="tl-library-filter">
        <TextInput
          ref={field}
          type="search"
          aria-label={t('queries.filterLabel')}
          aria-keyshortcuts="/"
          placeholder={t('queries.filter', { count: queries.length })}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={words === '' ? <kbd>/</kbd> : null}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <ul className="tl-library">
        {matching.map(({ name, title, parameters, version }) => (
          <li key={name}>
            <Link
              to="/queries/$name"
              params={{ name }}
              search={{}}
              aria-current={name === chosen ? 'page' : undefined}
            >
              <strong>{title}</strong>
              <span>
                <span>{t('queries.count', { count: parameters.length })}</span>
                <span>{t('queries.version', { version })}</span>
              </span>
            </Link>
          </li>
        ))}
        {broken.map(({ name, problem, remedy }) => (
          <li key={`broken ${name}`} className="tl-library-broken">
            <strong>{t('queries.broken', { name })}</strong>
            <p>{problem}.</p>
            <p>{remedy}</p>
          </li>
        ))}
      </ul>
      {matching.length === 0 ? (
        <p className="tl-library-none" role="status">
          {t('queries.noneMatch')}
        </p>
      ) : null}
    </>
  );
}
