import { createContext } from 'react';

/**
 * How to get from what was read to the entity that it was read as; none where that is beside it on the canvas.
 */
export const OpenEntity = createContext<((id: string) => void) | undefined>(undefined);
