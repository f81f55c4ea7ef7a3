import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
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
  const chosen = useChosen(value).data;
  const caption = value === '' ? '' : (chosen?.caption ?? value);
  const choose = (id: string) => {
    setTyped(null);
    combobox.closeDropdown();
    onChange(id);
  };
  const leave = () => {
    if (typed?.trim() === '' && value !== '') onChange('');
    setTyped(null);
    combobox.closeDropdown();
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
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={(typed ?? '').trim() === ''}>
        <Found text={typed ?? ''} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Where({ entity }: { entity: GraphEntity }) {
  const country = 'country' in entity ? entity.country : null;
  return (
    <span className="tl-picker-where">
      {[kindStyles[entity.kind].label, country].filter(Boolean).join(', ')}
    </span>
  );
}

function Found({ text }: { text: string }) {
  const [settled] = useDebouncedValue(text, typingMs);
  const search = useSearch(settled, shown);
  const hits = search.data?.hits ?? [];
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
      {search.data && search.data.total > hits.length && hits.length > 0 ? (
        <Combobox.Footer className="tl-picker-note">
          {t('picker.more', { shown: hits.length, total: search.data.total })}
        </Combobox.Footer>
      ) : null}
    </Combobox.Options>
  );
}

function Option({ hit }: { hit: SearchQuery['search']['hits'][number] }) {
  const { entity, how, excerpt } = hit;
  return (
    <Combobox.Option value={entity.id} className="tl-picker-option">
      <KindIcon kind={entity.kind} hub={entity.hub !== null} size={22} />
      <span>
        <strong>{entity.caption}</strong>
        <small>{excerpt ? <Excerpt excerpt={excerpt} quote={false} /> : how}</small>
      </span>
    </Combobox.Option>
  );
}
