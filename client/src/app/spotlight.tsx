import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { useSearch } from '../api/hooks.ts';
import type { SearchQuery } from '../gql/graphql.ts';
import { useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { Dialog, EmptyState, ErrorState, LoadingRows } from '../ui/index.ts';
import { t } from './i18n/t.ts';
import { useLayer } from './layers.ts';
import { SpotlightHit } from './spotlight-hit.tsx';
import './spotlight.css';

type Result = SearchQuery['search'];

/** The search over any page (Ctrl K): Enter puts the chosen entity on the canvas. */
export function Spotlight() {
  const { open, show } = useLayer();
  return (
    <Dialog
      opened={open === 'search'}
      onClose={() => show('none')}
      title={t('search.title')}
      size={640}
      yOffset="12vh"
      centered={false}
    >
      <div className="tl-spot">
        <SearchBox onDone={() => show('none')} />
      </div>
    </Dialog>
  );
}

function SearchBox({ onDone }: { onDone: () => void }) {
  const { searched: text, search } = useLayer();
  const [at, setAt] = useState(0);
  const listId = useId();
  const results = useSearch(useDeferredValue(text));
  const showOnCanvas = useShowOnCanvas();
  const hits = text.trim() === '' ? [] : (results.data?.hits ?? []);
  const choose = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    onDone();
    void showOnCanvas([hit.entity.id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((at + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter') choose(at);
  };
  return (
    <>
      <TextInput
        data-autofocus
        value={text}
        onChange={(event) => {
          search(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => {
          // What was typed before the field was there goes on at its end.
          const end = currentTarget.value.length;
          currentTarget.setSelectionRange(end, end);
        }}
        role="combobox"
        aria-label={t('top.search')}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('top.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        size="md"
        maxLength={400}
      />
      <Outcome text={text} results={results} />
      <div id={listId} role="listbox" aria-label={t('search.results')} className="tl-hits">
        {hits.map((hit, index) => (
          <SpotlightHit
            key={hit.entity.id}
            id={`${listId}-${index}`}
            hit={hit}
            active={index === at}
            onHover={() => setAt(index)}
            onChoose={() => choose(index)}
          />
        ))}
      </div>
      {hits.length > 0 ? <Footer result={results.data} /> : null}
    </>
  );
}

const mostReadings = 3;

interface OutcomeProps {
  text: string;
  results: ReturnType<typeof useSearch>;
}

/** What stands between the field and the list: a hint, how the text was read, or what went wrong. */
function Outcome({ text, results }: OutcomeProps) {
  if (text.trim() === '') return <p className="tl-note tl-spot-line">{t('search.hint')}</p>;
  if (results.isError) {
    return (
      <ErrorState
        error={results.error}
        what={t('search.failed')}
        onRetry={() => void results.refetch()}
      />
    );
  }
  if (!results.data) return <LoadingRows rows={4} height={48} />;
  if (results.data.hits.length === 0) {
    return <EmptyState text={t('search.none', { text: results.data.query })} />;
  }
  const { readAs } = results.data;
  if (readAs.length === 0) return null;
  const list = readAs.slice(0, mostReadings).join('; ');
  const more = readAs.length - mostReadings;
  return (
    <p className="tl-note tl-spot-line">
      {more > 0 ? t('search.readAsMore', { list, count: more }) : t('search.readAs', { list })}
    </p>
  );
}

function Footer({ result }: { result: Result | undefined }) {
  if (!result?.truncated) return null;
  return <p className="tl-note tl-spot-line">{t('search.more', { count: result.hits.length })}</p>;
}
