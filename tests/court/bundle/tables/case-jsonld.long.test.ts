import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caseJsonLd } from '../../../../server/court/bundle/tables/case-jsonld.ts';
import type { Snapshot } from '../../../../server/court/snapshot/index.ts';
import { smallCase, temporaryFolder } from '../support.ts';

const RUN = 'from case_utils.case_validate import main; main()';

/** What the standard's own checker says; its ontologies come with it. */
function checked(text: string): { status: number | null; said: string } {
  const file = path.join(temporaryFolder(), 'case.jsonld');
  writeFileSync(file, text);
  const python = path.resolve('.cache/case-utils-0.18.0/bin/python3');
  const { status, stdout, stderr } = spawnSync(
    ...([python, ['-c', RUN, file], { encoding: 'utf8' }] as const),
  );
  return { status, said: `${stdout}${stderr}` };
}

/** The small case with an entity of every kind, each linked to its first ad. */
function withEveryKind(snapshot: Snapshot): Snapshot {
  const [link] = snapshot.links;
  if (!link) return snapshot;
  const more = [
    ...(['email:anna@mail.example', 'payment:iban/DE00', 'handle:telegram/anna'] as const),
    ...(['site:anna.example', 'cluster:7', 'template:7', 'platform:lotus-board.example'] as const),
    ...(['place:KZ/almaty', 'country:KZ', 'network:3/1'] as const),
  ].map((id) => ({
    id,
    caption: `“${id}” <&>`,
    selected: false,
    hub: null,
    properties: {},
    kind: id.slice(0, id.indexOf(':')) as Snapshot['entities'][number]['kind'],
  }));
  return {
    ...snapshot,
    entities: [...snapshot.entities, ...more],
    links: [...snapshot.links, ...more.map(({ id }) => ({ ...link, to: id, inferred: true }))],
  };
}

test('the case as JSON-LD is what CASE and UCO ask for, of every kind, and a fault would be found', async () => {
  const { snapshot } = await smallCase(temporaryFolder());
  const text = caseJsonLd(withEveryKind(snapshot));
  expect(caseJsonLd(withEveryKind(snapshot))).toBe(text);
  const graph = JSON.parse(text)['@graph'] as { '@id': string; [key: string]: unknown }[];
  const ids = new Set(graph.map((node) => node['@id']));
  expect(ids.size).toBe(graph.length);
  for (const node of graph)
    for (const end of ['uco-core:source', 'uco-core:target'])
      if (node[end]) expect(ids).toContain((node[end] as { '@id': string })['@id']);
  expect(checked(text)).toEqual({
    status: 0,
    said: expect.stringMatching(/^Validation Report\s+Conforms: True\s*$/),
  });
  const broken = text.replaceAll('"uco-core:isDirectional": true', '"uco-core:isDirectional": "x"');
  expect(checked(broken).said).toContain('Conforms: False');
}, 120_000);
