/** A file that the client takes as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
