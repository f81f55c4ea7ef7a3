import type { Snapshot } from '../../snapshot/index.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  ...{ sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' },
};

/** What the program consists of, as CycloneDX 1.5; undefined where the snapshot does not say it. */
export function sbomText({ software, frozenAt }: Snapshot): string | undefined {
  const { name, version, program } = software;
  if (!program) return undefined;
  const sbom = {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 },
    metadata: {
      timestamp: frozenAt,
      component: {
        ...{ 'bom-ref': `${name}@${version}`, type: 'application', name, version },
        hashes: [{ alg: 'SHA-256', content: program.sha256 }],
      },
    },
    components: program.components.map((part) => ({
      'bom-ref': `${part.name}@${part.version}`,
      ...{ type: 'library', name: part.name, version: part.version },
      purl: `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`,
      ...(part.licence === '' ? {} : { licenses: [{ expression: part.licence }] }),
      hashes: hashesOf(part.integrity),
    })),
  };
  return `${JSON.stringify(sbom, null, 1)}\n`;
}

/** `sha512-` and base64, several with spaces between: each with its digits as hex. */
const hashesOf = (integrity: string) =>
  integrity.split(' ').flatMap((one) => {
    const [name = '', base64 = ''] = one.split('-', 2);
    const alg = ALGORITHMS[name];
    return alg ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
  });
