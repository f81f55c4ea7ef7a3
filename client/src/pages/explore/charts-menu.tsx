import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconStack2 } from '@tabler/icons-react';
import { t } from '../../app/i18n/t.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { newChart } from '../../charts/load.ts';
import { save } from '../../charts/save.ts';
import { showDialog, useCharts } from '../../charts/store.ts';
import { clearCanvas } from '../../graph/commands.ts';
import { useGraph } from '../../graph/store.ts';

/** Saves the open chart; asks for a title or for initials where it has none. */
function saveOrAsk(): void {
  const { open, signer } = useCharts.getState();
  if (!open) showDialog('save');
  else if (signer === '') showDialog('about');
  else void save();
}

/** The saved charts, the one that is open by its name, and whether it is saved. */
export function ChartsMenu() {
  const open = useCharts((state) => state.open);
  const isEmpty = useGraph((state) => Object.keys(state.log.present.nodes).length === 0);
  useShortcut('Ctrl+S', saveOrAsk, open !== null || !isEmpty);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="subtle"
            color="ink"
            leftSection={<IconStack2 size={16} aria-hidden="true" />}
            rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          >
            <span className="tl-chart-name" dir="auto">
              {open ? open.title : t('charts.menu')}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!open && isEmpty} onClick={open ? newChart : clearCanvas}>
            {t('charts.new')}
          </Menu.Item>
          <Menu.Item onClick={() => showDialog('list')}>{t('charts.open')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item
            disabled={!open && isEmpty}
            rightSection={<kbd>Ctrl S</kbd>}
            onClick={saveOrAsk}
          >
            {t('charts.save')}
          </Menu.Item>
          <Menu.Item disabled={!open} onClick={() => showDialog('copy')}>
            {t('charts.saveAs')}
          </Menu.Item>
          <Menu.Item disabled={!open} onClick={() => showDialog('about')}>
            {t('charts.about')}
          </Menu.Item>
          <Menu.Item disabled={!open && isEmpty} onClick={() => showDialog('share')}>
            {t('charts.share')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SavingState />
    </>
  );
}

function SavingState() {
  const { open, saving, overtaken } = useCharts();
  return (
    <span className="tl-note tl-chart-state" role="status">
      {open ? t(`charts.state.${overtaken ? 'overtaken' : saving}`) : ''}
    </span>
  );
}
