import { Popover } from '@mantine/core';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { create } from 'zustand';
import { formatConfidence } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { Observation } from '../../judging/wrong.tsx';
import { kindStyles } from '../../theme/kinds.ts';
import { tokens } from '../../theme/tokens.ts';
import { KindIcon } from '../../ui/index.ts';
import { ObservationCard } from './observation-card.tsx';
import { OpenEntity } from './open-entity.ts';

/** The one place whose card is open: what is looked at, under the highlighter. */
const useLookedAt = create<{ place: string | null }>(() => ({ place: null }));
const look = (place: string | null) => useLookedAt.setState({ place });
const leave = (place: string) => {
  if (useLookedAt.getState().place === place) look(null);
};

/** Long enough to cross the gap between the words and their card. */
const lingerMs = 160;

interface Props {
  /** Tells this place from all others on the page. */
  place: string;
  /** One, or several that overlap here. */
  observations: readonly Observation[];
  children: ReactNode;
}

/**
 * Words that were read as something: underlined in the colour of their kind and with its icon; under
 * the pointer or the focus they tell how. The card stands beside the words in the order of the page,
 * so that Tab leads from the words into it and on to the next ones.
 */
export function ObservationMark({ place, observations, children }: Props) {
  const isOpen = useLookedAt((state) => state.place === place);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const toEntity = useContext(OpenEntity);
  const entities = new Set(observations.map(({ entity }) => entity.id));
  const [only] = entities.size === 1 ? entities : [];
  const follow = only !== undefined && toEntity ? () => toEntity(only) : undefined;
  useEffect(() => () => clearTimeout(timer.current), []);
  const after = (ms: number, action: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(action, ms);
  };
  const enter = () => after(tokens.motion.hoverMs, () => look(place));
  const exit = (element: HTMLElement) =>
    after(lingerMs, () => {
      if (!element.contains(document.activeElement)) leave(place);
    });
  const blurred = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) leave(place);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) leave(place);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (!(event.target instanceof Element) || event.target.closest('button, a')) return;
      if (follow && event.key === 'Enter') follow();
      else if (isOpen) leave(place);
      else look(place);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches over the words and their card
    <span
      className="tl-observed"
      onMouseEnter={enter}
      onMouseLeave={(event) => exit(event.currentTarget)}
      onFocus={() => look(place)}
      onBlur={blurred}
      onKeyDown={pressed}
    >
      <Popover
        opened={isOpen}
        withinPortal={false}
        floatingStrategy="fixed"
        position="bottom-start"
        offset={6}
        width={300}
        closeOnClickOutside={false}
        closeOnEscape={false}
      >
        <Popover.Target>
          <Words observations={observations} onFollow={follow}>
            {children}
          </Words>
        </Popover.Target>
        <Popover.Dropdown className="tl-observation-cards" dir="ltr">
          {observations.map((observation) => (
            <ObservationCard
              key={`${observation.entity.id} ${observation.start}`}
              observation={observation}
            />
          ))}
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}

/** The words themselves: a button that breaks over lines as text does, which no button element can. */
function Words({
  observations,
  onFollow,
  children,
  ...rest
}: Omit<Props, 'place'> & { onFollow: (() => void) | undefined }) {
  const kinds = [...new Set(observations.map(({ entity }) => entity.kind))];
  const [kind] = kinds;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over two lines
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by what is about it
    <span
      {...rest}
      role="button"
      tabIndex={0}
      className="tl-observation"
      // Who marks words to copy them does not want to leave.
      onClick={onFollow && (() => getSelection()?.isCollapsed !== false && onFollow())}
      style={kind && { textDecorationColor: `var(--tl-node-${kind}-stroke)` }}
      aria-description={observations.map(sentenceOf).join(' ')}
    >
      {kinds.map((one) => (
        <KindIcon key={one} kind={one} size={15} />
      ))}
      {children}
    </span>
  );
}

function sentenceOf({ entity, confidence, judgement }: Observation): string {
  const said = t('observation.sentence', {
    kind: kindStyles[entity.kind].label.toLowerCase(),
    caption: entity.caption,
    confidence: formatConfidence(confidence),
  });
  return judgement ? `${said} ${t('observation.wrong', { author: judgement.author })}` : said;
}
