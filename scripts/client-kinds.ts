import { kinds } from '../server/core/model/index.ts';

/** What the client knows of kinds: it imports nothing of the server. What they are called stands among its words. */
export function clientKinds(): string {
  const said = Object.values(kinds).map(({ kind, family, look }) => {
    const { as: drawnAs = family, double = false, thumb = false, ...drawn } = look;
    return [kind, { family, drawnAs, double, thumb, ...drawn }];
  });
  return `// Generated from server/core/model/kinds by \`npm run generate\`. Do not edit.
export const kinds = ${JSON.stringify(Object.fromEntries(said), null, 2)} as const;
`;
}
