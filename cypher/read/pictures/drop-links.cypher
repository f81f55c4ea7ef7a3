// Relationships that rest on a picture in which this version no longer reads the identifier.
// The identifier's node stays: an import under way may be counting on it.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:LISTS]->(b:Entity {id: row.target})
WHERE r.image IS NOT NULL
DELETE r
