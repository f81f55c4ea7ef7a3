import { language } from '../app/i18n/language.ts';

/** This window of the browser: of each only so many questions are asked at once. */
export const windowName = Math.random().toString(36).slice(2);

/** When somebody last did something in this window: what a page asks by itself keeps no session open. */
let actedAt = Date.now();

export function noteActs(): void {
  for (const event of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(
      event,
      () => {
        actedAt = Date.now();
      },
      { capture: true, passive: true },
    );
}

/** Headers every request carries; the server answers GraphQL with the first two and nothing else. */
export const ownHeaders = {
  'content-type': 'application/json',
  'x-throughline': '1',
  'x-throughline-window': windowName,
  /** In which errors are answered. */
  get 'accept-language'() {
    return language().id;
  },
  /** Seconds. */
  get 'x-throughline-idle'() {
    return String(Math.round((Date.now() - actedAt) / 1000));
  },
};
