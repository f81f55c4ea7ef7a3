import {
  mayAs,
  namesWithRight,
  type Right,
  rightOf,
  rightOfFile,
  rights,
  roleNames,
  roles,
} from '../server/core/access/index.ts';

const intro = `# Roles and rights

Generated from the tables in \`server/core/access\` by \`npm run generate\`. Do not edit.

On a team’s server each account has one role or more, and may do what any of them may. Where one person has the machine to
themselves there are no accounts, and that person may do everything.
`;

const masks = `## What a reader sees

Whoever has the right *see* and not *read* gets every answer masked, on pages and by the API alike.

- An id keeps its kind, with its value under seal: \`phone:~…\`. The same thing has the same seal, so it can be clicked on.
- A caption is a kind and eight signs, such as “Phone 3fa91c02”; who signed something is “Analyst 0b77ac19”.
- All other words stand as […], as in a [redacted bundle](redacted-values.md): titles, texts, notes, names, reasons.
- Countries, numbers and kinds are told; times to the day; no coordinates. Pictures are blurred.
- An argument is an id as it was answered. A value is refused, so nobody learns by asking whether it is held.
- An error says its code, and none of the values that it names.

The seals are made with the secret in \`sign-in.key\` of the data folder. Without that file they become others.
`;

const allRights = Object.keys(rights) as Right[];

/** The reference of who may do what. */
export function rolesReference(): string {
  return [
    intro,
    table(['role', ...allRights], [...roleNames.map(rowOf)]),
    ...roleNames.map((role) => `- **${roles[role].title}** (\`${role}\`): ${roles[role].about}`),
    '',
    '## Rights',
    '',
    'What each right lets somebody ask of the API and open; a field that is not named here is not answered.',
    '',
    ...allRights.map(about),
    masks,
  ].join('\n');
}

const rowOf = (role: (typeof roleNames)[number]): string[] => [
  roles[role].title,
  ...allRights.map((right) => (mayAs([role], right) ? '●' : '')),
];

const table = ([first = '', ...more]: readonly string[], rows: readonly (readonly string[])[]) =>
  [
    `| ${[first, ...more].join(' | ')} |`,
    `|---|${more.map(() => ':-:|').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

function about(right: Right): string {
  const fields = [...namesWithRight].filter((name) => rightOf('', name) === right).sort();
  const files = Object.entries(rightOfFile).flatMap(([path, of]) => (of === right ? [path] : []));
  const both = ['Query.watch', 'Mutation.watch'].filter((name) => {
    const [type = '', field = ''] = name.split('.');
    return rightOf(type, field) === right;
  });
  const listed = [...fields, ...both, ...files].map((name) => `- \`${name}\``);
  return [`### ${right}`, '', rights[right], '', ...listed, ''].join('\n');
}
