/** What the case names beside what is in the document. */
export const ofCase = {
  query: (name: string, parameters: string): string =>
    `The case names the saved query ${name} with ${parameters === '' ? 'no parameters' : parameters}. Its answer is not in this document.`,
};
