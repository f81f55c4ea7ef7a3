// Members that were not in their group before.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.reading, r.start = toInteger(row.reading.start), r.end = toInteger(row.reading.end),
    r.captures = toInteger(row.captures), r.lastSeen = row.lastSeen
