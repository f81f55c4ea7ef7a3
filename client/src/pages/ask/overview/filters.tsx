import { Button, NativeSelect } from '@mantine/core';
import { useWorkspace } from '../../../api/hooks.ts';
import { formatCountry } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { useCountries } from '../../../app/use-countries.ts';
import { kindStyles } from '../../../theme/kinds.ts';
import { ShowCyphers, Toolbar } from '../../../ui/index.ts';
import { targetOf } from '../../../watching/asking.ts';
import { WatchButton } from '../../../watching/watch-button.tsx';
import { type Address, type Asked, countedKinds, isNarrowed } from './address.ts';
import type { Overview } from './queries.ts';

interface Props {
  asked: Asked;
  onChange: (next: Address) => void;
}

interface FiltersProps extends Props {
  /** What is counted; undefined while it is asked. */
  here: Overview | undefined;
}

interface Option {
  value: string;
  label: string;
}

/** What all of the page is narrowed to; the period stands below with its weeks. */
export function Filters({ asked, onChange, here }: FiltersProps) {
  const countries = useCountries();
  const platforms = (useWorkspace().data?.platforms ?? []).map(({ caption }) => ({
    value: caption,
    label: caption,
  }));
  const kinds = countedKinds.map((value) => ({ value, label: kindStyles[value].plural }));
  return (
    <Toolbar label={t('overview.filters')}>
      <Choice
        name="country"
        any="overview.anyCountry"
        options={withAsked(countries, asked.country, formatCountry)}
        {...{ asked, onChange }}
      />
      <Choice
        name="platform"
        any="overview.anyPlatform"
        options={withAsked(platforms, asked.platform)}
        {...{ asked, onChange }}
      />
      <Choice name="kind" any="overview.anyKind" options={kinds} {...{ asked, onChange }} />
      {isNarrowed(asked) ? <ClearFilters onChange={onChange} /> : null}
      {asked.country ? (
        <Watch id={`country:${asked.country}`} name={formatCountry(asked.country)} />
      ) : null}
      {asked.platform ? <Watch id={`platform:${asked.platform}`} name={asked.platform} /> : null}
      <span className="tl-note tl-end" role="status">
        {here?.current === false ? t('overview.stale') : null}
      </span>
      <ShowCyphers views={viewsOf(asked, here?.growth)} />
    </Toolbar>
  );
}

/** What is counted here, with the same filters; weeks are counted on any day. */
function viewsOf(
  { from, to, country, platform, kind }: Asked,
  growth: Overview['growth'] | undefined,
) {
  const narrowed = { countries: country, platforms: platform, kinds: kind };
  const period = from || to ? `${from ?? ''}..${to ?? ''}` : undefined;
  return [
    {
      view: 'overview-cells',
      name: 'cypher.cells',
      values: { ...narrowed, period },
    },
    {
      view: 'overview-corridors',
      name: 'cypher.corridors',
      values: { ...narrowed, period },
    },
    { view: 'overview-weeks', name: 'cypher.weeks', values: narrowed },
    { view: 'overview-places', name: 'cypher.places', values: { ...narrowed, period } },
    {
      view: 'overview-growing',
      name: 'cypher.growing',
      values: {
        ...narrowed,
        period,
        ...(growth ? { before: growth.before, from: growth.from, to: growth.to } : {}),
      },
    },
    { view: 'overview-operations', name: 'cypher.operations', values: { ...narrowed, period } },
  ] as const;
}

/** A country or a platform that is looked at, to be told what is new in it. */
const Watch = ({ id, name }: { id: string; name: string }) => (
  <WatchButton
    wanted={{ target: targetOf(id), title: name }}
    label={t('watch.this', { name })}
    watchedLabel={t('watch.thisWatched', { name })}
  />
);

/** The way back to all. */
export const ClearFilters = ({ onChange }: Pick<Props, 'onChange'>) => (
  <Button
    variant="subtle"
    color="ink"
    onClick={() =>
      onChange({
        ...{ from: undefined, to: undefined, country: undefined },
        ...{ platform: undefined, kind: undefined },
      })
    }
  >
    {t('overview.clear')}
  </Button>
);

interface ChoiceProps extends Props {
  name: 'country' | 'platform' | 'kind';
  any: 'overview.anyCountry' | 'overview.anyPlatform' | 'overview.anyKind';
  options: readonly Option[];
}

function Choice({ name, any, options, asked, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={t(`overview.${name}`)}
      value={asked[name] ?? ''}
      data={[{ value: '', label: t(any) }, ...options]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  );
}

/** What the address asks for and nothing here has is an option too: a filter that holds is never shown as none. */
const withAsked = (
  options: readonly Option[],
  asked: string | undefined,
  label = (value: string) => value,
): readonly Option[] =>
  asked === undefined || options.some(({ value }) => value === asked)
    ? options
    : [...options, { value: asked, label: label(asked) }];
