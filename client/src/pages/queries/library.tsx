import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Children, type ReactNode, useRef, useState } from 'react';
import { t } from '../../app/i18n/t.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { PanelHead } from '../../ui/index.ts';
import { Remove } from './remove.tsx';
import type { BrokenQuery, SavedQuery } from './use-saved-queries.ts';
import { type Draft, draftKey, titleIn, useDrafts, type Way } from './writing/drafts.ts';

const holds = ({ title, description }: SavedQuery, words: string) =>
  `${title} ${description}`.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());

interface Props {
  queries: readonly SavedQuery[];
  broken: readonly BrokenQuery[];
  chosen: string | undefined;
  /** The question is being written. */
  way: Way | undefined;
}

/** The list of saved questions, with a filter: those that ship with Throughline, and those of this workspace. */
export function Library({ queries, broken, chosen, way }: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const drafts = Object.values(useDrafts().drafts);
  useShortcut('/', () => field.current?.focus());
  const matching = queries.filter((query) => holds(query, words));
  const group = (own: boolean) => ({
    queries: matching.filter((query) => query.own === own),
    broken: broken.filter((query) => query.own === own),
    chosen: way ? undefined : chosen,
  });
  return (
    <>
      <PanelHead title={t('queries.library')} note={queries.length}>
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => void navigate({ to: '/queries', search: { write: 'new' } })}
        >
          {t('queries.new')}
        </Button>
      </PanelHead>
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
      <div className="tl-library">
        <Group title={t('queries.shipped')} {...group(false)} />
        <Group title={t('queries.yours')} {...group(true)}>
          {drafts.map((draft) => (
            <DraftRow
              key={draftKey(draft)}
              draft={draft}
              isChosen={way === draft.way && (chosen ?? '') === draft.source}
            />
          ))}
        </Group>
      </div>
      {matching.length === 0 ? (
        <p className="tl-library-none" role="status">
          {t('queries.noneMatch')}
        </p>
      ) : null}
    </>
  );
}

interface GroupProps extends Pick<Props, 'queries' | 'broken' | 'chosen'> {
  title: string;
  children?: ReactNode;
}

/** One folder of questions; below them the files that hold none. */
function Group({ title, queries, broken, chosen, children }: GroupProps) {
  const rows = Children.count(children) + queries.length + broken.length;
  if (rows === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        {title} <span>{queries.length}</span>
      </h3>
      <ul>
        {children}
        {queries.map(({ name, title: question, parameters, version, saved }) => (
          <li key={name}>
            <Link
              to="/queries/$name"
              params={{ name }}
              search={{}}
              // While a copy of it is written, that is where one is.
              activeOptions={{ exact: true }}
              aria-current={name === chosen ? 'page' : undefined}
            >
              <strong dir="auto">{question}</strong>
              <span>
                <span>{t('queries.count', { count: parameters.length })}</span>
                <span>
                  {t(saved ? 'queries.versionBy' : 'queries.version', {
                    ...{ version, by: saved?.by ?? '' },
                  })}
                </span>
              </span>
            </Link>
          </li>
        ))}
        {broken.map(({ name, own, problem, remedy }) => (
          <li key={`broken ${name}`} className="tl-library-broken">
            <strong>{t('queries.broken', { name })}</strong>
            <p>{problem}.</p>
            <p>{remedy}</p>
            {own ? <Remove name={name} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftRow({ draft, isChosen }: { draft: Draft; isChosen: boolean }) {
  const { way, source, text } = draft;
  const shared = {
    search: { write: way },
    'aria-current': isChosen ? ('page' as const) : undefined,
    children: (
      <>
        <strong dir="auto">{titleIn(text) || t('queries.untitled')}</strong>
        <span>{t('queries.notSavedYet')}</span>
      </>
    ),
  };
  return (
    <li>
      {source === '' ? (
        <Link to="/queries" {...shared} />
      ) : (
        <Link to="/queries/$name" params={{ name: source }} {...shared} />
      )}
    </li>
  );
}
