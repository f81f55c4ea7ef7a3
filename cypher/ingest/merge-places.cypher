// A place lies in its country: reference data, said once.
UNWIND $rows AS row
MATCH (p:Entity {id: row.source})
MATCH (c:Entity {id: row.target})
MERGE (p)-[r:PART_OF]->(c)
ON CREATE SET r = row.evidence, r.start = toInteger(row.evidence.start), r.end = toInteger(row.evidence.end), r.captures = 1, r.lastSeen = row.lastSeen
