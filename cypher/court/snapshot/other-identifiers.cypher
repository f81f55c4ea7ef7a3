// What else the ads in scope carry that could link and that the case does not name.
UNWIND $ads AS id
MATCH (a:Entity {id: id})-[:LISTS|SHOWS|USES_TEMPLATE]->(i:Entity)
WHERE NOT i.id IN $ids AND (i.size IS NULL OR i.size > 1)
RETURN i.kind AS kind, count(DISTINCT i) AS count
ORDER BY kind
