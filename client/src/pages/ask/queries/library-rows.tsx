import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconStar, IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { t } from '../../../app/i18n/t.ts';
import type { Folder } from './folders.ts';
import type { FormValues } from './parameter-form.ts';
import { Remove } from './remove.tsx';
import { useShelf } from './shelf.ts';
import type { BrokenQuery, SavedQuery } from './use-saved-queries.ts';
import { type Draft, titleIn } from './writing/drafts.ts';

interface GroupProps {
  title: string;
  count: number;
  /** Whether there is anything to show; by the count if not given. */
  isThere?: boolean;
  children: ReactNode;
}

/** Rows under a heading; nothing where there are none. */
export function Group({ title, count, isThere = count > 0, children }: GroupProps) {
  if (!isThere) return null;
  return (
    <section aria-label={title}>
      <h3 className="tl-group-head">
        {title} <span>{count}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

interface FolderProps {
  folder: Folder;
  chosen: string | undefined;
}

/** The questions of one tag: open where the one that is looked at is among them, or somebody opened it. */
export function FolderOf({ folder: { name, queries }, chosen }: FolderProps) {
  const { open, fold } = useShelf();
  const listId = useId();
  const isOpen = open[name] ?? queries.some((query) => query.name === chosen);
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={headed(name)}>
      <h3 className="tl-group-head tl-library-folder">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => fold(name, !isOpen)}
        >
          <Icon size={14} aria-hidden="true" />
          {headed(name)}
          <span>{queries.length}</span>
        </button>
      </h3>
      <ul id={listId} hidden={!isOpen}>
        {queries.map((query) => (
          <QueryRow key={query.name} query={query} isChosen={query.name === chosen} />
        ))}
      </ul>
    </section>
  );
}

/** The name of a folder is a tag of a file, small there. */
const headed = (tag: string) => tag.charAt(0).toLocaleUpperCase() + tag.slice(1);

interface QueryRowProps {
  query: SavedQuery;
  isChosen: boolean;
  /** What its fields are filled in with. */
  values?: FormValues;
}

export function QueryRow({ query, isChosen, values = {} }: QueryRowProps) {
  const { name, title, own, version, saved, slow, parameters } = query;
  const filled = parameters.filter((parameter) => parameter.name in values);
  const favour = useShelf((shelf) => shelf.favour);
  const isFavourite = useShelf(({ favourites }) => favourites.includes(name));
  const Star = isFavourite ? IconStarFilled : IconStar;
  return (
    <li className="tl-library-row">
      <Link
        className="tl-choice"
        to="/queries/$name"
        params={{ name }}
        search={values}
        // While a copy of it is written, that is where one is.
        activeOptions={{ exact: true }}
        aria-current={isChosen ? 'page' : undefined}
      >
        <strong dir="auto">{title}</strong>
        {filled.map((parameter) => (
          <span key={parameter.name}>
            {t('queries.filled', { title: parameter.title, value: values[parameter.name] ?? '' })}
          </span>
        ))}
        {own || slow ? (
          <span>
            {slow ? <span>{t('queries.slow', { slow })}</span> : null}
            {own ? (
              <span>
                {t(saved ? 'queries.versionBy' : 'queries.version', {
                  ...{ version, by: saved?.by ?? '' },
                })}
              </span>
            ) : null}
          </span>
        ) : null}
      </Link>
      <ActionIcon
        size={24}
        aria-label={t('queries.favour', { title })}
        aria-pressed={isFavourite}
        onClick={() => favour(name)}
      >
        <Star size={14} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

export function BrokenRow({ query: { name, own, problem, remedy } }: { query: BrokenQuery }) {
  return (
    <li className="tl-library-broken">
      <strong>{t('queries.broken', { name })}</strong>
      <p>{problem}.</p>
      <p>{remedy}</p>
      {own ? <Remove name={name} /> : null}
    </li>
  );
}

export function DraftRow({ draft, isChosen }: { draft: Draft; isChosen: boolean }) {
  const { way, source, shown, text } = draft;
  const shared = {
    className: 'tl-choice',
    search: { ...shown, write: way },
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
