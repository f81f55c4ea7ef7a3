import { exchangeFormats } from '../server/edge/export/index.ts';

const intro = `# Export for other tools

Generated from the list in \`server/edge/export\` by \`npm run generate\`. Do not edit.

A selection leaves as one file: in Explore by **More**, **Export data…**, or on the command line:

\`\`\`sh
npm run -s throughline -- export network:1/4 --format stix --out network.stix.json --data case-7
\`\`\`
`;

const rest = `## What is in it

In scope is what a [bundle](bundle.md) of the same selection would hold: what is named, the ads that connect it, the hubs that these hold, and every link among them. A network or an operation stands for all its ads and what they hold. Two contacts that stand in the same ads are linked by way of these ads.

Each format says of every entity and link that it holds:

- whether it was **observed** (read in a capture) or **inferred** (proposed by a method), by which method, and how sure the reading is;
- the SHA-256 and the time of captures: of an ad all of them, of a link the first that shows it, of a contact those of its links;
- why a hub links nobody, and whether somebody judged the reading wrong.

Networks are inferred by the active run. Each stands there as an entity of its own with its ads, and says no more than that they seem to be by one hand.

## What to know

- **Values leave as they were captured.** Who has the right *read* may export; a reader, who sees labels, may not, since a format such as STIX makes an object of its value. Where names must not leave, give a [redacted bundle](bundle.md#the-redacted-version).
- The custody log has a line with the format, the hash of the file, and how many entities and links are in it. It names none of them. On a team's server the audit log says who exported.
- Maps hold places that ads name. An ad without one that has coordinates is left out, and counted in the file.
- In STIX and FollowTheMoney the same entity has the same id in every export, so a tool that has it already adds to it. Ids of STIX observables are those of the standard.
- STIX has no plates, templates or image clusters: they are notes and groupings that name their ads and images. A website that is a platform, too, is one domain name.
- In STIX every link is \`related-to\`, which all tools take; what it is stands in its description and in an extension. A judgement that a reading is wrong makes it \`revoked\`.
- FollowTheMoney: \`ftm validate\` drops what is wrong without saying so. Ours is checked value by value.
- The browser takes files of up to 64 MB; the command line any.
- Operations, notes, tags and the places of a drawing are not in it. What is drawn leaves as it is drawn by the entries above **Export data…**.
- Other formats than STIX and FollowTheMoney do not hold the records themselves. Bundles do.

## Back into Throughline

STIX and FollowTheMoney take along the records of their ads as they were received, and their pictures, each with its SHA-256: in FollowTheMoney as \`throughline\` beside the properties, in STIX in the extension. \`throughline import FILE\` and the import page read them as they were read before: the same entities, links and evidence.

- A record says all that stands in it, also contacts outside the selection. \`--no-records\` leaves the records out; such a file goes to other tools, and not back.
- Before the first record is taken in, the whole file is looked through. Where a line is missing, a hash does not fit, or an entity has no record, nothing is imported, and the place is named. So it is with FollowTheMoney and STIX of others.
- Networks are found anew by a run. Judgements stay. Image clusters and templates are named by their first member in the file.
- A picture on a list of known abuse pictures is not in it. A file takes 96 MiB of records and pictures.
`;

/** The reference of the export, from the list of its formats. */
export function exportReference(): string {
  const rows = exchangeFormats.map(
    ({ id, title, extension, about }) => `| \`${id}\` | ${title} | \`.${extension}\` | ${about} |`,
  );
  const table = ['| name | format | file | for whom |', '|---|---|---|---|', ...rows].join('\n');
  return `${intro}\n## Formats\n\n${table}\n\n${rest}`;
}
