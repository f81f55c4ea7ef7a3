// Entities whose properties follow from their id: the first writer's word is everybody's.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n += row, n:__LABEL__
