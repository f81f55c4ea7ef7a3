import { useMediaQuery } from '@mantine/hooks';

/** Whether it is too narrow for one side panel beside what it is about, as at a zoom of 200 %. */
export const useSlim = (): boolean =>
  useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });

/** Whether the window is too narrow for both side panels at their full width; follows the window. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 1199px)', undefined, { getInitialValueInEffect: false });
