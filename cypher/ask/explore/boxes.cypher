// What was read in a picture and where on it. A box that names no picture belongs to the one that its ad shows.
MATCH (i:Entity {id: $id})<-[:SHOWS]-(a:Ad)-[r:LISTS]->(e:Entity)
WHERE r.field = 'image' AND r.box IS NOT NULL
  AND (r.image = $id OR (r.image IS NULL AND COUNT { (a)-[:SHOWS]->() } = 1))
RETURN a.id AS ad, e.id AS entity, r.box AS box, properties(r) AS evidence
ORDER BY ad, entity
LIMIT $limit
