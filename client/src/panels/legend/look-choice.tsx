import { NativeSelect, Stack } from '@mantine/core';
import { formatCountry, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { sizeBy } from '../../graph/effects.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { colourings, type Look, sizings } from '../../graph/types.ts';
import { useView } from '../../graph/view.ts';
import { visible } from '../../graph/visible.ts';
import { hueOf } from '../../theme/hues.ts';
import { SectionLabel } from '../../ui/index.ts';

/** What the size and the colour of a node tell, with the key of the colours. */
export function LookChoice() {
  const { size, colour } = useGraph(({ log }) => log.present.look);
  const isEmpty = useGraph(({ log }) => Object.keys(log.present.nodes).length === 0);
  if (isEmpty) return null;
  return (
    <>
      <SectionLabel title={t('look.title')} />
      <Stack gap={8}>
        <NativeSelect
          size="xs"
          label={t('look.size')}
          value={size}
          data={sizings.map((value) => ({ value, label: t(`look.size.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            void sizeBy(sizings.find((one) => one === value) ?? 'kind')
          }
        />
        <NativeSelect
          size="xs"
          label={t('look.colour')}
          value={colour}
          data={colourings.map((value) => ({ value, label: t(`look.colour.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            colourBy(colourings.find((one) => one === value) ?? 'kind')
          }
        />
      </Stack>
      {colour === 'kind' ? null : <Key colour={colour} />}
    </>
  );
}

function colourBy(colour: Look['colour']): void {
  useGraph
    .getState()
    .run(t('look.command'), (chart) => ({ ...chart, look: { ...chart.look, colour } }));
}

function Key({ colour }: Pick<Look, 'colour'>) {
  const { key } = visible(useSettledChart());
  const mode = useView((state) => state.mode);
  return (
    <>
      <ul className="tl-legend-key" aria-label={t('look.key')}>
        {key.map(({ value, sign, at, count }) => (
          <li key={sign}>
            <span className="tl-legend-sign" style={{ borderColor: hueOf(at, mode).fill }}>
              {sign}
            </span>
            <span className="tl-legend-name">
              {value === null
                ? t(sign === '+' ? 'look.several' : 'look.others')
                : colour === 'country'
                  ? formatCountry(value)
                  : value}
            </span>
            <span className="tl-figures">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
      <p className="tl-note">{t('look.note')}</p>
    </>
  );
}
