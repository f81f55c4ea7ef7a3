import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is too narrow for both side panels at their full width; follows the window. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 1199px)', undefined, { getInitialValueInEffect: false });
