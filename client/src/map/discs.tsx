import { Menu } from '@mantine/core';
import { t } from '../app/i18n/t.ts';
import type { Cluster, Spot } from './clusters.ts';
import type { Located } from './located.ts';
import type { Size, View } from './view.ts';

/** A place, or several that would lie over one another, in px of the window. */
export interface Disc extends Cluster<Located & Spot> {
  x: number;
  y: number;
  /** Where its places stand apart; undefined where they lie at one point, or it is one. */
  opened: View | undefined;
}

interface Props {
  discs: readonly Disc[];
  textOf: (disc: Disc) => string;
  isChosen: (id: string) => boolean;
  onChoose: (id: string, name: string) => void;
  onOpen: (view: View) => void;
  /** By keys: it may lie outside of the window. */
  onFocus: (disc: Disc) => void;
}

/** A button a disc: it chooses a place, or opens a cluster. */
export function Discs({ discs, textOf, isChosen, onChoose, onOpen, onFocus }: Props) {
  return discs.map((disc) => {
    const { lead, places, x, y, across, opened } = disc;
    const isOne = places.length === 1;
    const text = textOf(disc);
    const label = isOne ? lead.label : clusterLabel(disc);
    const button = (
      <button
        key={lead.id}
        type="button"
        className="tl-map-disc"
        title={nameOf(disc)}
        data-cluster={isOne ? undefined : true}
        data-chosen={places.some(({ id }) => isChosen(id)) || undefined}
        aria-pressed={isOne ? isChosen(lead.id) : undefined}
        // Who says what is read in it, finds it.
        aria-label={label.includes(text) ? label : `${text}: ${label}`}
        style={{ left: x - across / 2, top: y - across / 2, width: across, height: across }}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onFocus(disc)}
        onClick={() => (isOne ? onChoose(lead.id, lead.name) : opened && onOpen(opened))}
      >
        {text}
      </button>
    );
    if (isOne || opened) return button;
    return (
      <Menu key={lead.id} position="right">
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown>
          {places.map(({ id, name, label }) => (
            <Menu.Item key={id} onClick={() => onChoose(id, name)}>
              <bdi>{label}</bdi>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    );
  });
}

/** Whether any of it lies in the window. */
export const isSeen = ({ x, y, across }: Disc, { width, height }: Size): boolean =>
  x > -across / 2 && x < width + across / 2 && y > -across / 2 && y < height + across / 2;

/** "Almaty", or "Almaty +3". */
export const nameOf = ({ lead, places }: Cluster<Located & Spot>): string =>
  places.length === 1
    ? lead.name
    : t('map.clusterName', { name: lead.name, count: places.length - 1 });

const clusterLabel = (disc: Disc): string =>
  t(disc.opened ? 'map.clusterOpens' : 'map.clusterAtOnePoint', {
    ...{ name: disc.lead.name, value: disc.value, count: disc.places.length - 1 },
  });
