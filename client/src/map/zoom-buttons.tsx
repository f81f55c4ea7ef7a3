import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { t } from '../app/i18n/t.ts';
import { zoomStep } from './use-gestures.ts';
import type { Viewing } from './use-view.ts';
import type { Size } from './view.ts';

const [inset, side] = [10, 30];

/** Nearer, further off, all of it. What can do no more keeps the focus. */
export function ZoomButtons({ canZoomIn, canZoomOut, zoomBy, showAll }: Viewing) {
  const buttons = [
    { label: 'map.zoomIn', Icon: IconPlus, can: canZoomIn, act: () => zoomBy(zoomStep) },
    { label: 'map.zoomOut', Icon: IconMinus, can: canZoomOut, act: () => zoomBy(1 / zoomStep) },
    { label: 'map.showAll', Icon: IconFocusCentered, can: canZoomOut, act: showAll },
  ] as const;
  return (
    <ActionIcon.Group
      className="tl-map-buttons"
      orientation="vertical"
      style={{ right: inset, bottom: inset }}
    >
      {buttons.map(({ label, Icon, can, act }) => (
        <ActionIcon
          key={label}
          size={side}
          variant="default"
          aria-label={t(label)}
          title={t(label)}
          aria-disabled={!can}
          onClick={() => can && act()}
        >
          <Icon size={16} aria-hidden="true" />
        </ActionIcon>
      ))}
    </ActionIcon.Group>
  );
}

/** Where the buttons are, so that no name lies beneath them. */
export const buttonMarks = ({ width, height }: Size) =>
  [0, 1, 2].map((at) => ({
    x: width - inset - side / 2,
    y: height - inset - side * (at + 0.5),
    across: side,
  }));
