/** This window of the browser: of each only so many questions are asked at once. */
export const windowName = Math.random().toString(36).slice(2);

/** Headers every request carries; the server answers GraphQL with the first two and nothing else. */
export const ownHeaders = {
  'content-type': 'application/json',
  'x-throughline': '1',
  'x-throughline-window': windowName,
};
