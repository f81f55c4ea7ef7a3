// What the nodes of one label lead to, a row a node. By a list of its relationships and not by collect(), which
// would hold all rows back to the end, and four times faster than a row a relationship.
MATCH (a:__LABEL__)
WITH a, [(a)-[r:LISTS|SHOWS|LOOKS_LIKE|WORDED_AS|POSTED_ON|LOCATED_IN|PART_OF|MEMBER_OF]->() | r] AS links
WHERE size(links) > 0
RETURN id(a) AS source, [r IN links | id(endNode(r))] AS targets, [r IN links | type(r)] AS types,
       [r IN links | CASE WHEN r.judgedWrong THEN 0 ELSE r.confidence END] AS confidences,
       [r IN links | r.firstSeen] AS firstSeen, [r IN links | r.lastSeen] AS lastSeen
