// The images by way of which these ads hold these pictures.
UNWIND $ads AS id
MATCH (:Entity {id: id})-[:SHOWS]->(i:Image)-[:LOOKS_LIKE]->(p:Picture)
WHERE p.id IN $pictures
RETURN DISTINCT i.id AS id
