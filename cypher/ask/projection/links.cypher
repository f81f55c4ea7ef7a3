// What the nodes of one label lead to, a row a node. By a list of its relationships and not by collect(), which
// would hold all rows back to the end, and four times faster than a row a relationship. A relationship's
// properties are taken at once: each by itself takes another walk along all that it has. Times that are the same
// for all go over once: they would be most of the bytes. There are two readers: nodes lie in stripes by their
// number, and each reader takes every other one.
MATCH (a:__LABEL__)
WHERE id(a) / 10000 % 2 = $part
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
