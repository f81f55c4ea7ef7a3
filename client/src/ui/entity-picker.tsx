import { Box, Combobox, type ComboboxStore, Stack, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { type GraphEntity, readEntities } from '../api/graph.ts';
import { useSearch } from '../api/hooks.ts';
import { t } from '../app/i18n/t.ts';
import type { SearchQuery } from '../gql/graphql.ts';
import { kindStyles } from '../theme/kinds.ts';
import { Excerpt } from './evidence.tsx';
import { KindIcon } from './kind-icon.tsx';
import './entity-picker.css';

const typingMs = 180;
const shown = 8;

interface Props {
  label: ReactNode;
  /** The id of the chosen entity; empty for none. */
  value: string;
  onChange: (id: string) => void;
  placeholder?: string;
  error?: ReactNode;
  className?: string;
}

/** The entity behind an id, for its caption; null when the id is empty or unknown. */
function useChosen(id: string) {
  return useQuery({
    queryKey: ['entities', [id]],
    enabled: id !== '',
    queryFn: () => readEntities([id]).then(([entity]) => entity ?? null),
  });
}

/** A field that finds an entity while one types and holds its id. */
export function EntityPicker({ label, value, onChange, placeholder, error, className }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  // Enter was pressed before there was anything to choose.
  const [entered, setEntered] = useState(false);
  const chosen = useChosen(value).data;
  const caption = value === '' ? '' : (chosen?.caption ?? value);
  const write = (text: string | null) => {
    setTyped(text);
    setEntered(false);
    combobox.resetSelectedOption();
  };
  const choose = (id: string) => {
    write(null);
    combobox.closeDropdown();
    onChange(id);
  };
  const leave = () => {
    if (typed?.trim() === '' && value !== '') onChange('');
    // What was typed stays where nothing is chosen yet.
    if (value !== '' || typed?.trim() === '') write(null);
    combobox.closeDropdown();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOpen = combobox.dropdownOpened && (typed ?? '').trim() !== '';
    if (event.key !== 'Enter' || !isOpen || combobox.getSelectedOptionIndex() !== -1) return;
    event.preventDefault();
    setEntered(true);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          className={className}
          label={label}
          error={error}
          placeholder={placeholder ?? t('picker.placeholder')}
          value={typed ?? caption}
          leftSection={
            chosen && typed === null ? (
              <KindIcon kind={chosen.kind} hub={chosen.hub !== null} size={20} />
            ) : null
          }
          rightSection={typed === null && chosen ? <Where entity={chosen} /> : null}
          rightSectionWidth={104}
          rightSectionPointerEvents="none"
          onChange={(event) => {
            write(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            event.currentTarget.select();
            if (typed !== null) combobox.openDropdown();
          }}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={(typed ?? '').trim() === ''}>
        <Found text={typed ?? ''} combobox={combobox} entered={entered} onChoose={choose} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Where({ entity }: { entity: GraphEntity }) {
  const country = 'country' in entity ? entity.country : null;
  return (
    <Box component="span" className="tl-cut" c="dimmed" w="100%" pe={10} fz={12} ta="end">
      {[kindStyles[entity.kind].label, country].filter(Boolean).join(', ')}
    </Box>
  );
}

interface FoundProps {
  text: string;
  combobox: ComboboxStore;
  /** Whether the first is to be chosen as soon as it is known. */
  entered: boolean;
  onChoose: (id: string) => void;
}

/** What is found, the first of it ready for Enter; what was found for another text is not. */
function Found({ text, combobox, entered, onChoose }: FoundProps) {
  const [settled] = useDebouncedValue(text, typingMs);
  const search = useSearch(settled, shown);
  const hits = search.data?.nodes ?? [];
  const isAnswered = settled === text && search.isSuccess && !search.isPlaceholderData;
  const first = isAnswered && combobox.dropdownOpened ? hits[0]?.entity.id : undefined;
  const offer = useEffectEvent((id: string) => {
    if (entered) onChoose(id);
    else combobox.selectFirstOption();
  });
  useEffect(() => {
    if (first !== undefined) offer(first);
  }, [first]);
  if (search.isError) return <p className="tl-picker-note">{search.error.message}</p>;
  return (
    <Combobox.Options aria-label={t('picker.found')}>
      {hits.map((hit) => (
        <Option key={hit.entity.id} hit={hit} />
      ))}
      {hits.length === 0 ? (
        <Combobox.Empty className="tl-picker-note">
          {t(search.data && !search.isFetching ? 'picker.none' : 'picker.reading')}
        </Combobox.Empty>
      ) : null}
      {search.data && !search.data.isTotalExact ? (
        <Combobox.Footer className="tl-picker-note">
          {t('picker.more', { shown: hits.length, total: search.data.totalCount })}
        </Combobox.Footer>
      ) : null}
    </Combobox.Options>
  );
}

function Option({ hit }: { hit: SearchQuery['search']['nodes'][number] }) {
  const { entity, how, excerpt } = hit;
  return (
    <Combobox.Option value={entity.id} className="tl-picker-option">
      <KindIcon kind={entity.kind} hub={entity.hub !== null} size={22} />
      <Stack component="span" gap={0} miw={0}>
        <strong>{entity.caption}</strong>
        <small>{excerpt ? <Excerpt excerpt={excerpt} quote={false} /> : how}</small>
      </Stack>
    </Combobox.Option>
  );
}
