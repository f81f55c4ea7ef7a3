/** "Part A", as it is called in drawings, tables and forms: A is the largest. */
export const letterOf = (part: number): string => String.fromCharCode('A'.charCodeAt(0) + part);
