// Every ad whose country is known is linked to it. Graphs of builds before this had only the way by the place. What a
// field of the source said was said of both, place and country; the country of a place that words name follows from it.
// Begun anew after a stop it goes on: what is there is passed over. No network rests on a country, so no copy of the
// graph is read again for it.
MATCH (ad:Ad)-[:LOCATED_IN]->(:Place)-[:PART_OF]->(country:Country)
WHERE NOT EXISTS { (ad)-[:LOCATED_IN]->(country) }
WITH DISTINCT ad, country
CALL (ad, country) {
  MATCH (ad)-[at:LOCATED_IN]->(:Place)-[:PART_OF]->(country)
  WITH at, NOT at.inferred AND at.field = 'structured' AS isSaid
  ORDER BY NOT isSaid, at.firstSeen, at.capture, at.start
  WITH collect({at: at, isSaid: isSaid})[0] AS first, max(at.lastSeen) AS lastSeen, max(at.captures) AS captures
  WITH first.at AS at, first.isSaid AS isSaid, lastSeen, captures
  MERGE (ad)-[r:LOCATED_IN]->(country)
  ON CREATE SET r = at {
    .*, lastSeen: lastSeen, captures: captures, inferred: NOT isSaid,
    raw: CASE WHEN isSaid THEN country.code ELSE at.raw END,
    end: CASE WHEN isSaid THEN size(country.code) ELSE at.end END,
    method: CASE WHEN isSaid THEN at.method ELSE 'country of the place' END,
    version: CASE WHEN isSaid THEN at.version ELSE '1.0' END,
    steps: CASE WHEN isSaid THEN at.steps ELSE ['follows from a place in it that the words name'] END
  }
} IN TRANSACTIONS OF 10000 ROWS;
