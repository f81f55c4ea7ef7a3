// Identifiers that pictures show; one that is held stays as it is.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:__LABEL__, n += row, n.hub = false
