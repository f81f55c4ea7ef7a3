import { Flex, Stack, TextInput } from '@mantine/core';
import { IconHistory, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { Dialog } from '../../ui/index.ts';
import { t } from '../i18n/t.ts';
import { useLayer } from '../layers.ts';
import { SpotlightHit } from './hit.tsx';
import { SpotlightNamed } from './named.tsx';
import { type OptionProps, SpotlightOption } from './option.tsx';
import { Footer, Outcome, PictureOutcome, WatchSearch } from './outcome.tsx';
import { PictureButton, pictureIn } from './picture-button.tsx';
import { type Choice, keyOf, useActive, useChoices, useEarlyEnter } from './use-choices.ts';
import './spotlight.css';

/** The search over any page (Ctrl K): Enter opens the page of what is chosen, Shift Enter puts it on the canvas. */
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
      <SearchBox onDone={() => show('none')} />
    </Dialog>
  );
}

function SearchBox({ onDone }: { onDone: () => void }) {
  const { searched: text, picture: file, search, searchPicture, entered, enter } = useLayer();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { choices, go, isNamed, results, picture, isAnswered } = useChoices(text, file, onDone);
  const { at, setAt } = useActive(choices);
  const total = choices.length;
  const look = (given: string) => {
    search(given);
    setAt(0);
  };
  const take = (given: File | undefined) => {
    if (!given) return false;
    searchPicture(given);
    setAt(0);
    return true;
  };
  const choose = (index: number, onCanvas = false) => {
    const choice = choices[index];
    if (!choice) return;
    if ('again' in choice) look(choice.again);
    else go(choice, onCanvas);
  };
  const isBlank = text.trim() === '' && !file;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && total > 0) {
      event.preventDefault();
      setAt((at + step + total) % total);
    }
    if (event.key !== 'Enter') return;
    if (isBlank || isAnswered) choose(at, event.shiftKey);
    else enter(event.shiftKey);
  };
  useEarlyEnter(entered !== false && isAnswered, () => choose(0, entered === 'with Shift'));
  return (
    <Stack
      className="tl-wraps"
      gap={8}
      miw={0}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(pictureIn(event.dataTransfer.files));
      }}
    >
      <TextInput
        ref={field}
        data-autofocus
        value={text}
        onChange={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (take(pictureIn(event.clipboardData.files))) event.preventDefault();
        }}
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
      {file ? (
        <PictureOutcome
          file={file}
          picture={picture}
          onDrop={() => {
            look('');
            field.current?.focus();
          }}
        />
      ) : isNamed ? null : (
        <Outcome text={text} results={results} isCalled={total > 0} />
      )}
      {isBlank && total > 0 ? <p className="tl-note tl-spot-line">{t('search.recent')}</p> : null}
      <div id={listId} role="listbox" aria-label={t('search.results')} className="tl-hits">
        {choices.map((choice, index) => (
          <Option
            key={keyOf(choice)}
            choice={choice}
            id={`${listId}-${index}`}
            active={at === index}
            onHover={() => setAt(index)}
            onChoose={(onCanvas) => choose(index, onCanvas)}
          />
        ))}
      </div>
      {!file && results.data?.nodes.length ? <Footer result={results.data} /> : null}
      <Flex className="tl-spot-line" wrap="wrap" gap={8}>
        <PictureButton onPicture={take} />
        {isAnswered && !file ? <WatchSearch text={text} onDone={onDone} /> : null}
      </Flex>
    </Stack>
  );
}

function Option({ choice, ...option }: OptionProps & { choice: Choice }) {
  if ('again' in choice) return <SpotlightAgain text={choice.again} {...option} />;
  if ('named' in choice) return <SpotlightNamed named={choice.named} {...option} />;
  return <SpotlightHit hit={choice.hit} {...option} />;
}

/** What was searched before. */
function SpotlightAgain({ text, ...option }: OptionProps & { text: string }) {
  return (
    <SpotlightOption {...option}>
      <IconHistory size={26} stroke={1.25} aria-hidden="true" />
      <div className="tl-hit-words">
        <div className="tl-hit-line">
          <strong dir="auto">{text}</strong>
          <span className="tl-note tl-end">{t('search.again')}</span>
        </div>
      </div>
    </SpotlightOption>
  );
}
