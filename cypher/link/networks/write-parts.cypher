// Networks, and ads that stand alone, in operations that are being written.
UNWIND $rows AS row
MATCH (o:OperationDraft {id: row.operation})
USING INDEX SEEK o:OperationDraft(id)
MATCH (m:Entity {id: row.member})
USING INDEX SEEK m:Entity(id)
MERGE (m)-[r:PART_OF]->(o)
SET r.inferred = true, r.method = 'operations', r.version = $version
