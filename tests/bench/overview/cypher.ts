import type { Graph } from '../../../server/core/neo4j/index.ts';

/** Ads and networks by country and platform. @returns the ads of all countries, summed up */
export async function countedByCypher(graph: Graph): Promise<{ ads: number; cells: number }> {
  const rows = await graph.read<{ ads: number }>(
    `MATCH (p:Platform)<-[:POSTED_ON]-(a:Ad)-[r:LOCATED_IN]->(l) WHERE NOT coalesce(r.judgedWrong, false)
     OPTIONAL MATCH (l)-[:PART_OF]->(c:Country)
     WITH DISTINCT a, p, coalesce(c, l) AS country
     OPTIONAL MATCH (a)-[:MEMBER_OF]->(n:Network)
     RETURN country.id AS country, p.id AS platform, count(DISTINCT a) AS ads, count(DISTINCT n) AS networks`,
  );
  return { ads: rows.reduce((sum, { ads }) => sum + ads, 0), cells: rows.length };
}

/** Identifiers in ads of two countries, hubs apart. @returns their number, summed up over pairs of countries */
export async function shareByCypher(graph: Graph): Promise<number> {
  const rows = await graph.read<{ identifiers: number }>(
    `MATCH (i:Phone|Email|Handle|PaymentHandle|Website)<-[s:LISTS]-(a:Ad)-[r:LOCATED_IN]->(l)
     WHERE NOT coalesce(i.hub, false) AND NOT coalesce(s.judgedWrong, false) AND NOT coalesce(r.judgedWrong, false)
     OPTIONAL MATCH (l)-[:PART_OF]->(c:Country)
     WITH i, coalesce(c, l) AS country, min(a.firstCaptured) AS first
     WITH i, collect({country: country.id, first: first}) AS seen WHERE size(seen) > 1
     UNWIND seen AS x UNWIND seen AS y
     WITH x, y WHERE x.country < y.country
     RETURN x.country AS one, y.country AS other, count(*) AS identifiers,
            sum(CASE WHEN x.first < y.first THEN 1 ELSE 0 END) AS firstInOne`,
  );
  return rows.reduce((sum, { identifiers }) => sum + identifiers, 0);
}
