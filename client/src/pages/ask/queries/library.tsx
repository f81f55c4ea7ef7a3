import { Box, Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { Allowed, PanelHead } from '../../../ui/index.ts';
import { foldersOf } from './folders.ts';
import { BrokenRow, DraftRow, FolderOf, Group, QueryRow } from './library-rows.tsx';
import { LibraryMenu } from './sharing/library-menu.tsx';
import { useShelf } from './shelf.ts';
import { useRanked } from './use-ranked.ts';
import type { BrokenQuery, SavedQuery } from './use-saved-queries.ts';
import { draftKey, shownIn, useDrafts, type Way } from './writing/drafts.ts';

interface Props {
  queries: readonly SavedQuery[];
  broken: readonly BrokenQuery[];
  chosen: string | undefined;
  /** The question is being written. */
  way: Way | undefined;
}

/** The saved queries: those that were marked or used, one's own, and what ships, by tag; or those that fit a question. */
export function Library(props: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  useShortcut('/', () => field.current?.focus());
  const ranked = useRanked(props.queries, words);
  const isSearched = words.trim() !== '';
  const openFirst = () => {
    const [first] = ranked;
    if (first)
      void navigate({
        ...{ to: '/queries/$name', params: { name: first.query.name }, search: first.values },
      });
  };
  return (
    <>
      <PanelHead title={t('queries.library')} note={props.queries.length}>
        <Allowed right="WRITE">
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => void navigate({ to: '/queries', search: { write: 'new' } })}
          >
            {t('queries.new')}
          </Button>
        </Allowed>
        <LibraryMenu own={props.queries.filter(({ own }) => own)} />
      </PanelHead>
      <Box className="tl-ruled" p="10px 16px">
        <TextInput
          ref={field}
          type="search"
          aria-label={t('queries.filterLabel')}
          aria-keyshortcuts="/"
          placeholder={t('queries.filter', { count: props.queries.length })}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          rightSection={words === '' ? <kbd>/</kbd> : null}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') openFirst();
          }}
        />
      </Box>
      <div className="tl-library">
        {isSearched ? (
          <Group title={t('queries.found')} count={ranked.length}>
            {ranked.map(({ query, values }) => (
              <QueryRow
                key={query.name}
                query={query}
                isChosen={!props.way && query.name === props.chosen}
                values={values}
              />
            ))}
          </Group>
        ) : (
          <>
            <Shelves {...props} />
            <Own {...props} />
            <Shipped {...props} />
          </>
        )}
      </div>
      {isSearched && ranked.length === 0 ? (
        <Box component="p" className="tl-quiet" p={16} role="status">
          {t('queries.noneMatch')}
        </Box>
      ) : null}
    </>
  );
}

/** Those that somebody marked, and those that were run last. */
function Shelves({ queries }: Props) {
  const { favourites, recent } = useShelf();
  const named = (names: readonly string[]) =>
    names.flatMap((name) => queries.find((query) => query.name === name) ?? []);
  const shelves = [
    { title: t('queries.favourites'), held: named(favourites) },
    { title: t('queries.recent'), held: named(recent.filter((one) => !favourites.includes(one))) },
  ];
  return shelves.map(({ title, held }) => (
    <Group key={title} title={title} count={held.length}>
      {held.map((query) => (
        <QueryRow key={query.name} query={query} isChosen={false} />
      ))}
    </Group>
  ));
}

function Own({ queries, broken, chosen, way }: Props) {
  const drafts = Object.values(useDrafts().drafts);
  const search = useSearch({ strict: false });
  const shown = way === 'shown' ? { shown: shownIn(search) } : {};
  const written = way && draftKey({ way, source: chosen ?? '', ...shown });
  const own = queries.filter((query) => query.own);
  const files = broken.filter((query) => query.own);
  return (
    <Group
      title={t('queries.yours')}
      count={own.length}
      isThere={drafts.length + own.length + files.length > 0}
    >
      {drafts.map((draft) => (
        <DraftRow key={draftKey(draft)} draft={draft} isChosen={draftKey(draft) === written} />
      ))}
      {own.map((query) => (
        <QueryRow key={query.name} query={query} isChosen={!way && query.name === chosen} />
      ))}
      {files.map((query) => (
        <BrokenRow key={`broken ${query.name}`} query={query} />
      ))}
    </Group>
  );
}

function Shipped({ queries, broken, chosen, way }: Props) {
  const shipped = queries.filter((query) => !query.own);
  const files = broken.filter((query) => !query.own);
  return (
    <>
      {foldersOf(shipped, t('queries.untagged')).map((folder) => (
        <FolderOf key={folder.name} folder={folder} chosen={way ? undefined : chosen} />
      ))}
      <Group title={t('queries.shipped')} count={0} isThere={files.length > 0}>
        {files.map((query) => (
          <BrokenRow key={query.name} query={query} />
        ))}
      </Group>
    </>
  );
}
