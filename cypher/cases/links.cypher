// Every relationship among the entities in scope, with its evidence and the size of the picture it was read in.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:!ASSOCIATED]->(b:Entity)
WHERE b.id IN $ids
OPTIONAL MATCH (i:Entity {id: r.image})
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS evidence,
       i.width AS imageWidth, i.height AS imageHeight
