// These ads are in these networks no more.
UNWIND $rows AS row
MATCH (a:Entity {id: row.ad})
USING INDEX SEEK a:Entity(id)
MATCH (a)-[r:MEMBER_OF]->(n {id: row.network})
DELETE r
