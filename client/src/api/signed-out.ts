import { create } from 'zustand';
import { type ApiError, errorOf } from './errors.ts';

/** Whether the server said that nobody is signed in here (any more). */
export const useSignedOut = create(() => ({ isOut: false }));

/** What the server answered in place of data; that nobody is signed in is noted for the whole window. */
export function refusalOf(raw: Parameters<typeof errorOf>[0]): ApiError {
  const error = errorOf(raw);
  if (error.code === 'UNAUTHENTICATED') useSignedOut.setState({ isOut: true });
  return error;
}

/**
 * While the sign-in lies over the page no key reaches what is below it: Escape would close a dialog, and with it what was
 * written there. Called once, before anything else listens.
 */
export function listenWhileOut(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (useSignedOut.getState().isOut) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
