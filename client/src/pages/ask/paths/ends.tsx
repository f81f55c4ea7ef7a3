import { ActionIcon, Select } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { t } from '../../../app/i18n/t.ts';
import { EntityPicker, PanelHead, ShowCyphers } from '../../../ui/index.ts';
import { type Address, stepChoices } from './address.ts';

interface Props {
  address: Address;
  onChange: (address: Address) => void;
}

/** The two ends and how far to look between them. */
export function Ends({ address, onChange }: Props) {
  const { from, to, maxSteps } = address;
  const change = (part: Partial<Address>) => onChange({ ...address, path: '1', ...part });
  const values = { from, to, maxSteps: String(maxSteps) };
  const data = stepChoices.map((count) => ({
    value: String(count),
    label: t('paths.upTo', { count }),
  }));
  return (
    <>
      <PanelHead title={t('paths.question')}>
        {from !== '' && to !== '' && from !== to ? (
          <ShowCyphers
            views={[
              { view: 'paths', name: 'cypher.paths', values },
              { view: 'paths-through-hub', name: 'cypher.hubPaths', values },
            ]}
          />
        ) : null}
      </PanelHead>
      <div className="tl-ends">
        <div>
          <EntityPicker
            label={t('paths.from')}
            value={from}
            onChange={(id) => change({ from: id })}
          />
          <EntityPicker label={t('paths.to')} value={to} onChange={(id) => change({ to: id })} />
        </div>
        <ActionIcon
          variant="default"
          className="tl-swap"
          aria-label={t('paths.swap')}
          onClick={() => change({ from: to, to: from })}
        >
          <IconArrowsUpDown size={16} />
        </ActionIcon>
        <Select
          aria-label={t('paths.steps')}
          data={data}
          value={String(maxSteps)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => change({ maxSteps: Number(value) })}
        />
      </div>
    </>
  );
}
