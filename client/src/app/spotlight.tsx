import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { Dialog } from '../ui/index.ts';
import { t } from './i18n/t.ts';
import { useLayer } from './layers.ts';
import { SpotlightHit } from './spotlight-hit.tsx';
import { SpotlightNetwork } from './spotlight-network.tsx';
import { Footer, Outcome, WatchSearch } from './spotlight-outcome.tsx';
import { useChoices } from './use-choices.ts';
import './spotlight.css';

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
  const { named, hits, before, total, results, isAnswered, choose } = useChoices(text, onDone);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && total > 0) {
      event.preventDefault();
      setAt((at + step + total) % total);
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
        aria-expanded={total > 0}
        aria-controls={listId}
        aria-activedescendant={total > 0 ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        placeholder={t('top.search')}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        size="md"
        maxLength={400}
      />
      {named.length > 0 ? null : <Outcome text={text} results={results} />}
      <div id={listId} role="listbox" aria-label={t('search.results')} className="tl-hits">
        {named.map((found, index) => (
          <SpotlightNetwork
            key={found.id}
            id={`${listId}-${index}`}
            found={found}
            active={at === index}
            onHover={() => setAt(index)}
            onChoose={() => choose(index)}
          />
        ))}
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
      {isAnswered ? <WatchSearch text={text} onDone={onDone} /> : null}
    </>
  );
}
