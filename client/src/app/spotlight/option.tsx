import { type ReactNode, useEffect, useRef } from 'react';

export interface OptionProps {
  id: string;
  active: boolean;
  onHover: () => void;
  /** @param onCanvas whether it is wanted there rather than on its page */
  onChoose: (onCanvas: boolean) => void;
}

/** One thing that the search offers; where it is chosen by keys it comes into view. */
export function SpotlightOption({
  id,
  active,
  onHover,
  onChoose,
  children,
}: OptionProps & { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) place.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field points here by aria-activedescendant
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={active}
      className="tl-choice tl-hit"
      onMouseMove={onHover}
      onClick={(event) => onChoose(event.shiftKey)}
    >
      {children}
    </div>
  );
}
