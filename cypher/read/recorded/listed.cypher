// What these ads list, each with the observation that the link carries itself.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:LISTS]->(e:Entity)
RETURN id AS ad, e.id AS entity, properties(r) AS evidence
ORDER BY ad, entity
