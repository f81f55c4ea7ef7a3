import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from 'react';
import { useSearch } from '../api/hooks.ts';
import type { SearchQuery } from '../gql/graphql.ts';
import { focusCanvas, useShowOnCanvas } from '../graph/show-on-canvas.ts';
import { Dialog, EmptyState, ErrorState, LoadingRows } from '../ui/index.ts';
import { t } from './i18n/t.ts';
import { useLayer } from './layers.ts';
import { SpotlightHit } from './spotlight-hit.tsx';
import { SpotlightNetwork } from './spotlight-network.tsx';
import { useNetworkNamed } from './use-network-named.ts';
import './spotlight.css';

type Result = SearchQuery['search'];

/** The search over any page (Ctrl K): Enter puts the chosen entity on the canvas, or opens the network called so. */
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
  const { searched: text, search, entered, enter } = useLayer();
  const [at, setAt] = useState(0);
  const listId = useId();
  const asked = useDeferredValue(text);
  const results = useSearch(asked);
  const network = useNetworkNamed(asked);
  const showOnCanvas = useShowOnCanvas();
  const navigate = useNavigate();
  const hits = text.trim() === '' ? [] : (results.data?.hits ?? []);
  // A network that is called so is the first choice.
  const before = network ? 1 : 0;
  const choices = before + hits.length;
  // What stands there may still be the answer to what was typed before.
  const isAnswered =
    asked === text &&
    network !== undefined &&
    (results.isError || (results.isSuccess && !results.isPlaceholderData));
  const choose = (index: number) => {
    const hit = hits[index - before];
    if (network && index === 0) {
      onDone();
      void navigate({ to: '/networks/$id', params: { id: network.id }, search: {} });
    } else if (hit) {
      onDone();
      // Whoever works with keys goes on from there.
      void showOnCanvas([hit.entity.id]).then(focusCanvas);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices > 0) {
      event.preventDefault();
      setAt((at + step + choices) % choices);
    }
    if (event.key !== 'Enter' || text.trim() === '') return;
    if (isAnswered) choose(at);
    else enter();
  };
  const chooseFirst = useEffectEvent(() => choose(0));
  useEffect(() => {
    if (entered && isAnswered) chooseFirst();
  }, [entered, isAnswered]);
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
        aria-expanded={choices > 0}
        aria-controls={listId}
        aria-activedescendant={choices > 0 ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('top.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        size="md"
        maxLength={400}
      />
      {network ? null : <Outcome text={text} results={results} />}
      <div id={listId} role="listbox" aria-label={t('search.results')} className="tl-hits">
        {network ? (
          <SpotlightNetwork
            id={`${listId}-0`}
            network={network}
            active={at === 0}
            onHover={() => setAt(0)}
            onChoose={() => choose(0)}
          />
        ) : null}
        {hits.map((hit, index) => (
          <SpotlightHit
            key={hit.entity.id}
            id={`${listId}-${index + before}`}
            hit={hit}
            active={index + before === at}
            onHover={() => setAt(index + before)}
            onChoose={() => choose(index + before)}
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
