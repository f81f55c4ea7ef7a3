// Every relationship among the entities in scope, with its evidence and the size of the picture it was read in. An ad's
// link to a country is left out where its place there is in scope: the place leads to it.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:!ASSOCIATED]->(b:Entity)
WHERE b.id IN $ids
  AND NOT (b:Country AND EXISTS { (a)-[:LOCATED_IN]->(p:Place WHERE p.id IN $ids)-[:PART_OF]->(b) })
OPTIONAL MATCH (i:Entity {id: r.image})
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS evidence,
       i.width AS imageWidth, i.height AS imageHeight
