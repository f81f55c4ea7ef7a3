import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDots,
  IconFocusCentered,
  IconFold,
  IconLasso,
  IconMinus,
  IconPlus,
  IconRoute,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../../api/me.ts';
import { t } from '../../../app/i18n/t.ts';
import { useFindPath } from '../../../app/use-find-path.ts';
import { useCharts } from '../../../charts/store.ts';
import {
  clearCanvas,
  fold,
  putRemark,
  removeOthers,
  selectAll,
  selectNeighbours,
} from '../../../graph/commands.ts';
import { printDrawing } from '../../../graph/export/print.ts';
import { exportDrawing, exportFormats } from '../../../graph/export/save.ts';
import { runLayout } from '../../../graph/layout/run.ts';
import type { LayoutName } from '../../../graph/layout/types.ts';
import { useGraph } from '../../../graph/store.ts';
import { requestView, useView } from '../../../graph/view.ts';
import { isFolded } from '../../../graph/visible.ts';
import { Toolbar } from '../../../ui/index.ts';
import { ChartsMenu } from './charts-menu.tsx';
import { ExportData } from './export-data.tsx';

const layouts: readonly LayoutName[] = ['force', 'layers', 'radial', 'grouped'];

/** Undo, layouts, zoom, find path, and the rest in a menu. */
export function ExploreToolbar() {
  const findPath = useFindPath();
  const [exporting, setExporting] = useState(false);
  return (
    <Toolbar label={t('tool.label')}>
      <ChartsMenu />
      <UndoButtons />
      <LayoutChoice />
      <DrawingTools />
      <div className="tl-end">
        <ZoomButtons />
        {findPath ? (
          <Tool label={t('tool.path')} onClick={findPath}>
            <IconRoute size={16} />
          </Tool>
        ) : null}
        <MoreMenu onData={() => setExporting(true)} />
      </div>
      {exporting ? <ExportData onClose={() => setExporting(false)} /> : null}
    </Toolbar>
  );
}

function Tool({
  label,
  disabled = false,
  pressed,
  onClick,
  children,
}: {
  label: string;
  disabled?: boolean;
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-disabled={disabled}
        aria-pressed={pressed}
        {...(pressed ? { variant: 'light' } : {})}
        onClick={disabled ? undefined : onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function UndoButtons() {
  const last = useGraph(({ log }) => log.past.at(-1)?.label);
  const next = useGraph(({ log }) => log.future[0]?.label);
  const { undo, redo } = useGraph.getState();
  return (
    <>
      <Tool
        label={last ? t('tool.undo', { label: last }) : t('tool.undoNone')}
        disabled={!last}
        onClick={undo}
      >
        <IconArrowBackUp size={18} />
      </Tool>
      <Tool
        label={next ? t('tool.redo', { label: next }) : t('tool.redoNone')}
        disabled={!next}
        onClick={redo}
      >
        <IconArrowForwardUp size={18} />
      </Tool>
    </>
  );
}

function LayoutChoice() {
  const [layout, setLayout] = useState<LayoutName | ''>('');
  return (
    <SegmentedControl
      size="xs"
      className="tl-layouts"
      aria-label={t('layout.label')}
      value={layout}
      data={layouts.map((value) => ({ value, label: t(`layout.${value}`) }))}
      onChange={(value) => {
        const name = layouts.find((one) => one === value);
        if (!name) return;
        setLayout(name);
        void runLayout(name);
      }}
    />
  );
}

/** Folding and the lasso: each is on or off. */
function DrawingTools() {
  const isOn = useGraph(({ log }) => isFolded(log.present));
  const lassoing = useView((state) => state.lassoing);
  return (
    <>
      <Tool label={t('fold.toggle')} pressed={isOn} onClick={() => fold(!isOn)}>
        <IconFold size={18} />
      </Tool>
      <Tool
        label={t('lasso.tool')}
        pressed={lassoing}
        onClick={() => useView.setState({ lassoing: !lassoing })}
      >
        <IconLasso size={18} />
      </Tool>
    </>
  );
}

function ZoomButtons() {
  const zoom = useView((state) => Math.round(state.zoom * 100));
  return (
    <>
      <Tool label={t('tool.zoomOut')} onClick={() => requestView('zoomOut')}>
        <IconMinus size={16} />
      </Tool>
      <span className="tl-zoom tl-figures">{zoom}%</span>
      <Tool label={t('tool.zoomIn')} onClick={() => requestView('zoomIn')}>
        <IconPlus size={16} />
      </Tool>
      <Tool label={t('tool.fit')} onClick={() => requestView('fit')}>
        <IconFocusCentered size={16} />
      </Tool>
    </>
  );
}

function MoreMenu({ onData }: { onData: () => void }) {
  const mayRead = useMay('READ');
  const chosen = useGraph((state) => state.selection.nodes.length);
  const isEmpty = useGraph((state) => Object.keys(state.log.present.nodes).length === 0);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('tool.more')}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={isEmpty} onClick={selectAll}>
          {t('tool.selectAll')}
        </Menu.Item>
        <Menu.Item disabled={chosen === 0} onClick={selectNeighbours}>
          {t('tool.selectNeighbours')}
        </Menu.Item>
        <Menu.Item disabled={chosen === 0} onClick={removeOthers}>
          {t('tool.removeOthers')}
        </Menu.Item>
        <Menu.Item disabled={isEmpty} onClick={clearCanvas}>
          {t('tool.clear')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => putRemark(false)}>{t('remark.addText')}</Menu.Item>
        <Menu.Item onClick={() => putRemark(true)}>
          {t(chosen > 0 ? 'remark.addFrameAbout' : 'remark.addFrame')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('export.title')}</Menu.Label>
        <Menu.Item
          disabled={isEmpty}
          rightSection={<kbd>Ctrl P</kbd>}
          onClick={() => void printDrawing()}
        >
          {t('export.print')}
        </Menu.Item>
        {exportFormats.map((format) => (
          <Menu.Item
            key={format}
            disabled={isEmpty}
            onClick={() => void exportDrawing(format, useCharts.getState().open?.title)}
          >
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
        {mayRead ? (
          <Menu.Item disabled={isEmpty} onClick={onData}>
            {t('exporting.open')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
