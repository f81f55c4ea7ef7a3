import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconStack2 } from '@tabler/icons-react';
import { useMay } from '../../../api/me.ts';
import { t } from '../../../app/i18n/t.ts';
import { useShortcut } from '../../../app/shortcuts.ts';
import { newChart } from '../../../charts/load.ts';
import { save } from '../../../charts/save.ts';
import { showDialog, useCharts, useSavingState } from '../../../charts/store.ts';
import { clearCanvas } from '../../../graph/commands.ts';
import { useGraph } from '../../../graph/store.ts';

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
  const state = useSavingState();
  const maySave = useMay('JUDGE');
  const Icon = state === null || isCalm(state) ? IconStack2 : IconAlertTriangle;
  const isEmpty = useGraph((state) => Object.keys(state.log.present.nodes).length === 0);
  useShortcut('Ctrl+S', saveOrAsk, maySave && (open !== null || !isEmpty));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          px={4}
          title={open?.title}
          color="ink"
          leftSection={<Icon size={16} aria-hidden="true" />}
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
        {maySave ? (
          <>
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
          </>
        ) : null}
        <Menu.Item disabled={!open && isEmpty} onClick={() => showDialog('share')}>
          {t('charts.share')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const isCalm = (state: string): boolean => state === 'saved' || state === 'saving';
