import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { t } from '../app/i18n/t.ts';
import { useShortcut } from '../app/shortcuts.ts';
import { clampWidth, narrowest, panelKey, readPanel, widest, writePanel } from './resizable.ts';
import { useNarrow, useSlim } from './use-narrow.ts';

interface Props {
  /** Under this name the width is remembered. */
  name: string;
  label: string;
  side: 'left' | 'right';
  width: number;
  /** Folded where nothing is remembered: at narrow windows. At the right it is so in any that is slim. */
  folded?: boolean;
  /** What a folded panel still shows, 56 px wide: icons with counts. */
  strip?: ReactNode;
  /** What is asked to be read in it: it opens a folded panel until it is gone or folded by hand, and is not remembered. */
  asked?: object | null;
  /** There is nothing in it now: it takes no room, and comes back as it was. */
  hidden?: boolean;
  children: ReactNode;
}

const step = 16;

/**
 * A side panel of 240 to 520 px that remembers its width and folds with `[` (left) or `]` (right). What was done to it
 * in a wide window is no matter in a narrow one, which has less room to give, and the other way round.
 */
export function ResizablePanel({
  name,
  label,
  side,
  width,
  folded = false,
  strip,
  asked = null,
  hidden = false,
  children,
}: Props) {
  const key = panelKey(name, useNarrow());
  // Until it is remembered the panel follows the window.
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const stored = changed[key] ?? localStorage.getItem(key);
  const isSlim = useSlim();
  const usual = { width, folded: folded || (isSlim && side === 'right') };
  const kept = stored ? readPanel(stored, width) : usual;
  const [putAway, setPutAway] = useState<object | null>(null);
  const panel = { ...kept, folded: kept.folded && (asked === null || asked === putAway) };
  const change = (next: typeof panel) => {
    setChanged({ ...changed, [key]: writePanel(next) });
    localStorage.setItem(key, writePanel(next));
  };
  const toggle = () => {
    const next = !panel.folded;
    if (next) setPutAway(asked);
    if (next !== kept.folded) change({ ...kept, folded: next });
  };
  useShortcut(side === 'left' ? '[' : ']', toggle, !hidden);
  const resize = (to: number) => change({ ...kept, width: clampWidth(to) });
  const Arrow = (side === 'left') === panel.folded ? IconChevronRight : IconChevronLeft;
  return (
    <aside
      className={`tl-side tl-side-${side}`}
      aria-label={label}
      hidden={hidden}
      data-folded={panel.folded || undefined}
      style={{ width: panel.folded ? (strip ? 56 : 32) : panel.width }}
    >
      {panel.folded ? (strip ?? <FoldedName label={label} />) : null}
      <div className="tl-side-body" hidden={panel.folded}>
        {children}
      </div>
      <ActionIcon
        className="tl-side-fold"
        size={24}
        aria-expanded={!panel.folded}
        aria-label={t(panel.folded ? 'panel.unfold' : 'panel.fold', { name: label })}
        onClick={toggle}
      >
        <Arrow size={14} />
      </ActionIcon>
      {panel.folded ? null : (
        <Grip label={label} side={side} width={panel.width} onResize={resize} />
      )}
    </aside>
  );
}

/** What is folded away, along the strip that is left of it; the button beside it says the same. */
function FoldedName({ label }: { label: string }) {
  return (
    <span className="tl-side-name" aria-hidden="true">
      {label}
    </span>
  );
}

interface GripProps {
  label: string;
  side: 'left' | 'right';
  width: number;
  onResize: (width: number) => void;
}

function Grip({ label, side, width, onResize }: GripProps) {
  const towards = side === 'left' ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onResize(width + direction * towards * step);
  };
  const onPointerDown = (down: PointerEvent<HTMLDivElement>) => {
    const grip = down.currentTarget;
    grip.setPointerCapture(down.pointerId);
    const move = (event: globalThis.PointerEvent) =>
      onResize(width + (event.clientX - down.clientX) * towards);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', () => grip.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter by ARIA is a focusable separator
    <div
      role="separator"
      tabIndex={0}
      className="tl-grip"
      aria-label={t('panel.resize', { name: label })}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
