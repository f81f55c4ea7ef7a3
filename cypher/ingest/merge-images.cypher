// An image first known by its hash alone gains its properties when its bytes arrive.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n += row, n:Image
ON MATCH SET n += CASE WHEN row.received AND NOT n.received THEN row ELSE {} END
SET n.width = toInteger(n.width), n.height = toInteger(n.height)
