// What associates the networks and single ads of each operation; the operations of most ads first.
MATCH (operation:Operation)
WHERE ($countries = [] OR any(code IN $countries WHERE code IN operation.countries))
  AND ($platforms = [] OR any(host IN $platforms WHERE host IN operation.platforms))
  AND ($period IS NULL OR (operation.firstSeen < $period.to AND operation.lastSeen >= $period.from))
MATCH (one:Entity)-[:PART_OF]->(operation)
MATCH (one)-[link:ASSOCIATED]->(other:Entity)-[:PART_OF]->(operation)
WHERE $kinds = [] OR any(item IN link.items WHERE split(item, ':')[0] IN $kinds)
WITH operation, one, other, link
ORDER BY operation.ads DESC, operation.id, link.probability DESC, one.id, other.id
RETURN operation.caption AS operation, operation.ads AS ads, one, other, link,
       link.probability AS probability, link.items AS items
