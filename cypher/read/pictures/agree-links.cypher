// Relationships of an ad's own words, with the pictures that say the same.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:LISTS]->(b:Entity {id: row.target})
WHERE r.image IS NULL
SET r.pictures = row.pictures
