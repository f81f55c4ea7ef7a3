import type { Graph } from '../../../../server/core/neo4j/index.ts';
import type { Marks } from './marks.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by whoever asked
type Ask = (query: string, variables: object) => Promise<any>;

/**
 * What people did in the workspace: notes, tags, charts, watches, names, judgements, a case, queries. All their words are
 * marks.
 * @returns ids of each kind of thing, entities first
 */
export async function workOf(
  marks: Marks,
  { graph, ask }: { readonly graph: Graph; readonly ask: Ask },
): Promise<string[]> {
  marks.own('"QXJW"', 'read', 'case', 'query', 'audit');
  const initials = 'QXJW';
  const held = await graph.read<{ kind: string; ids: string[] }>(
    `MATCH (e:Entity) WITH e ORDER BY e.id
     WITH e.kind AS kind, collect(e.id) AS ids RETURN kind, ids[..1] AS ids`,
  );
  const entities = held.flatMap(({ ids }) => ids);
  const of = (kind: string) => entities.find((id) => id.startsWith(`${kind}:`)) ?? '';
  const captures = await graph.read<{ id: string; sha256: string }>(
    'MATCH (c:Capture) RETURN c.id AS id, c.sha256 AS sha256',
  );
  for (const { sha256 } of captures) marks.own(sha256);
  const found = await ask(
    `{ networks(first: 1) { nodes { id } } operations(first: 1) { nodes { id } }
       batches(first: 1) { nodes { id sha256 } } questions(first: 1) { nodes { id } } }`,
    {},
  );
  const network = found.networks.nodes[0].id;
  const batch = found.batches.nodes[0];
  marks.own(batch.sha256);
  const phone = of('phone');
  const done = await ask(
    `mutation ($phone: ID!, $network: ID!, $initials: String!, $note: String!, $tag: String!, $name: String!,
       $reason: String!, $title: String!, $why: String!, $body: JSON, $chart: String!, $beside: String!) {
       addNote(entity: $phone, initials: $initials, text: $note) { id }
       tagEntities(entities: [$phone], initials: $initials, tag: $tag) { id }
       nameNetwork(id: $network, initials: $initials, name: $name) { id }
       judge(input: { judgement: { shared: $phone }, initials: $initials, reason: $reason }) { id }
       watch(target: { entity: $phone }, title: $title, initials: $initials, note: $why) { id }
       saveChart(input: { title: $chart, notes: $beside, initials: $initials, body: $body }) { id }
     }`,
    {
      ...{ phone, network, initials },
      note: `They said ${marks.word('note')}.`,
      tag: marks.word('tag'),
      name: marks.word('network'),
      reason: `It is said ${marks.word('reason')}.`,
      title: marks.word('watch'),
      why: marks.word('why'),
      chart: marks.word('chart'),
      beside: marks.word('beside'),
      body: bodyOf(phone, marks.word('group'), marks.word('view')),
    },
  );
  const file = await caseOf(marks, ask, initials, phone);
  await queriesOf(marks, ask, initials);
  await ask(
    'mutation ($id: ID!, $initials: String!, $reason: String!) { revealImage(id: $id, initials: $initials, reason: $reason) { expiresAt } }',
    { id: of('image'), initials, reason: `To see ${marks.word('reveal', 'audit')}.` },
  );
  return [
    ...entities,
    ...[network, found.operations.nodes[0]?.id, captures[0]?.id, batch.id, file],
    ...[found.questions.nodes[0]?.id, done.addNote.id, done.judge.id, done.watch.id],
    ...[done.saveChart.id, 'account-on-services'],
  ].filter((id): id is string => Boolean(id));
}

const bodyOf = (id: string, group: string, view: string) => ({
  format: 1,
  entities: [{ id, x: 1, y: 2 }],
  filters: { kinds: ['phone'], links: [], marks: [], confidence: 0, platforms: [] },
  groups: [{ title: group, ids: [id] }],
  open: [id],
  view: { shape: view },
});

/** A case of whoever has every role. */
async function caseOf(marks: Marks, ask: Ask, initials: string, phone: string): Promise<string> {
  const word = (what: string) => marks.word(what, 'case');
  const { createCase } = await ask(
    'mutation ($details: CaseDetailsInput!, $initials: String!) { createCase(details: $details, initials: $initials) { id } }',
    {
      initials,
      details: {
        title: word('case'),
        reference: `R ${word('reference')}`,
        authority: word('ground'),
        producer: 'QXJW',
      },
    },
  );
  const { id } = createCase;
  await ask(
    `mutation ($id: ID!, $phone: ID!, $initials: String!, $note: String!, $task: String!, $name: String!, $what: String!) {
       addToCase(id: $id, initials: $initials, scope: { entities: [$phone] }, adsOfContacts: 2) { id }
       saveCaseNote(case: $id, initials: $initials, text: $note) { id }
       saveCaseTask(case: $id, initials: $initials, text: $task) { id }
       saveCaseName(case: $id, initials: $initials, text: $name, role: OTHER) { id }
       saveCaseDisclosure(case: $id, initials: $initials, what: $what, reason: $what, status: UNUSED) { id }
     }`,
    {
      ...{ id, phone, initials, note: word('casenote'), task: word('task') },
      ...{ name: word('casename'), what: word('disclosed') },
    },
  );
  return id;
}

async function queriesOf(marks: Marks, ask: Ask, initials: string): Promise<void> {
  const word = marks.word('query', 'query');
  const text = `/* ---
title: ${word}
description: ${marks.word('about', 'query')}.
howToRead: A number.
version: 1
tags: [numbers]
parameters:
  least: { type: integer, title: Least, least: 1, default: 2 }
columns:
  ads: Ads
--- */
MATCH (ad:Ad) WITH count(ad) AS ads WHERE ads >= $least
RETURN ads
`;
  await ask(
    'mutation ($name: ID!, $text: String!, $initials: String!) { saveQuery(name: $name, text: $text, initials: $initials) { name } }',
    { name: `q-${word}`, text, initials },
  );
  await ask('mutation ($name: ID!) { runQuery(name: $name, parameters: { least: 3 }) { rows } }', {
    name: `q-${word}`,
  });
}
