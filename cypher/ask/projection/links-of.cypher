// What these nodes lead to now, by Neo4j's own numbers; those that are gone, or lead nowhere, have no row. As in links.cypher.
UNWIND $numbers AS number
MATCH (a:Entity) WHERE id(a) = toInteger(number)
WITH a, [(a)-[r:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE|POSTED_ON|LOCATED_IN]->() | r] + [(a)-[r:PART_OF]->(:Country) | r] AS links
WHERE size(links) > 0
WITH a, links, [r IN links | r {.judgedWrong, .confidence, .firstSeen, .lastSeen}] AS observations
WITH a, links, observations, head(observations) AS one
RETURN id(a) AS source, [r IN links | id(endNode(r))] AS targets, [r IN links | type(r)] AS types,
       [r IN observations | CASE WHEN r.judgedWrong THEN 0 ELSE r.confidence END] AS confidences,
       CASE WHEN all(r IN observations WHERE r.firstSeen = one.firstSeen) THEN one.firstSeen
            ELSE [r IN observations | r.firstSeen] END AS firstSeen,
       CASE WHEN all(r IN observations WHERE r.lastSeen = one.lastSeen) THEN one.lastSeen
            ELSE [r IN observations | r.lastSeen] END AS lastSeen
