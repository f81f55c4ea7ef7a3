import { IconPinFilled } from '@tabler/icons-react';

/** The pin as it stands on a node. */
export function PinMark() {
  return <IconPinFilled size={14} aria-hidden="true" />;
}
