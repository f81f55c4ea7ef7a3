/** The whole in numbers: ads, networks and corridors by country, platform, place and day. */

export { type Overview, overviewOf, type Thing } from './overview.ts';
