import {
  Button,
  type ComboboxItem,
  MultiSelect,
  NumberInput,
  type OptionsFilter,
  Popover,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { useWorkspace } from '../../../../api/hooks.ts';
import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import { useCountries } from '../../../../app/use-countries.ts';
import {
  type Address,
  asksForAll,
  type DayFilter,
  dayFilters,
  filtersHeld,
  type ValueFilter,
  valuesOf,
  withoutFilters,
} from './where.ts';

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Options by what their name holds, with or without its marks, or by the whole of their value: a country by its code. */
const byNameOrValue: OptionsFilter = ({ options, search, limit }) => {
  const wanted = plain(search.trim());
  return (options as ComboboxItem[])
    .filter(({ label, value }) => plain(label).includes(wanted) || plain(value) === wanted)
    .slice(0, limit);
};

interface WhereProps {
  address: Address;
  onChange: (next: Address) => void;
}

/**
 * Where, when and how many ads: what lists of networks and of operations are both narrowed by.
 * @param hasName the list is narrowed by the names that people gave, too
 */
export function Where({ address, onChange, hasName = false }: WhereProps & { hasName?: boolean }) {
  const [opened, { toggle, close }] = useDisclosure();
  const { data } = useWorkspace();
  const countries = useCountries();
  const platforms = (data?.platforms ?? []).map(({ caption }) => ({
    value: caption,
    label: caption,
  }));
  const held = filtersHeld(address, hasName);
  const change = { address, onChange };
  return (
    <Popover
      opened={opened}
      onChange={(next) => (next ? undefined : close())}
      width={320}
      position="bottom-start"
      trapFocus
    >
      <Popover.Target>
        <Button
          size="xs"
          leftSection={<IconFilter size={14} aria-hidden="true" />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {held > 0 ? t('networks.filtersHeld', { count: held }) : t('networks.filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="tl-where">
        {hasName ? (
          <TextInput
            size="xs"
            label={t('networks.nameFilter')}
            placeholder={t('networks.nameAny')}
            maxLength={60}
            value={address.name ?? ''}
            onChange={(event) => onChange({ name: event.currentTarget.value || undefined })}
          />
        ) : null}
        <Values
          {...change}
          name="country"
          data={[...countries, ...unlisted(address, 'country', countries, formatCountry)]}
        />
        <Values
          {...change}
          name="platform"
          data={[...platforms, ...unlisted(address, 'platform', platforms)]}
        />
        <Ads {...change} />
        {dayFilters.map((name) => (
          <Days key={name} {...change} name={name} />
        ))}
        <Button size="xs" disabled={held === 0} onClick={() => onChange(withoutFilters)}>
          {t('networks.filtersClear')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ValuesProps extends WhereProps {
  name: ValueFilter;
  data: { value: string; label: string }[];
}

/** Several values, of which any or all have to be there. */
function Values({ address, onChange, name, data }: ValuesProps) {
  const values = valuesOf(address, name);
  return (
    <Stack gap={6}>
      <MultiSelect
        size="xs"
        label={t(`networks.${name}`)}
        placeholder={values.length === 0 ? t(`networks.${name}Any`) : ''}
        data={data}
        value={values}
        searchable
        filter={byNameOrValue}
        selectFirstOptionOnChange
        // The field has the focus as the filters open: its list would hide the others.
        openOnFocus={false}
        clearable
        maxValues={100}
        comboboxProps={{ withinPortal: false }}
        onChange={(next) => onChange({ [name]: next.join(',') || undefined })}
      />
      {values.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t(`networks.${name}Match`)}
          value={asksForAll(address, name) ? 'all' : 'any'}
          data={[
            { value: 'any', label: t('networks.matchAny') },
            { value: 'all', label: t('networks.matchAll') },
          ]}
          onChange={(match) => onChange({ [`${name}Match`]: match === 'all' ? match : undefined })}
        />
      ) : null}
    </Stack>
  );
}

function Ads({ address, onChange }: WhereProps) {
  return (
    <fieldset className="tl-where-range">
      <legend>{t('networks.size')}</legend>
      {(['From', 'To'] as const).map((side) => (
        <NumberInput
          key={side}
          size="xs"
          aria-label={`${t('networks.size')}: ${t(`networks.range${side}`)}`}
          placeholder={t(`networks.range${side}`)}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          value={address[`ads${side}`] ?? ''}
          onChange={(next) => onChange({ [`ads${side}`]: String(next) || undefined })}
        />
      ))}
    </fieldset>
  );
}

function Days({ address, onChange, name }: WhereProps & { name: DayFilter }) {
  return (
    <fieldset className="tl-where-range">
      <legend>{t(`networks.${name}Days`)}</legend>
      {(['From', 'To'] as const).map((side) => (
        <TextInput
          key={side}
          size="xs"
          type="date"
          aria-label={`${t(`networks.${name}Days`)}: ${t(`networks.range${side}`)}`}
          value={address[`${name}${side}`] ?? ''}
          onChange={(event) =>
            onChange({ [`${name}${side}`]: event.currentTarget.value || undefined })
          }
        />
      ))}
    </fieldset>
  );
}

/** What the address asks for and nothing here has is a value, too: a filter that holds is never shown as none. */
const unlisted = (
  address: Address,
  name: ValueFilter,
  listed: readonly { value: string }[],
  label = (of: string) => of,
) =>
  valuesOf(address, name)
    .filter((value) => !listed.some((one) => one.value === value))
    .map((value) => ({ value, label: label(value) }));
