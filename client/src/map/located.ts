/** A thing with a position, whose disc grows with its number. */
export interface Located {
  id: string;
  name: string;
  lat: number;
  lon: number;
  /** What size and order follow. */
  value: number;
  /** What its disc is called for who does not see it. */
  label: string;
}
