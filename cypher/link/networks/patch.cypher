// Networks that stay, as they are now.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
USING INDEX SEEK n:Entity(id)
SET n = row.properties, n.run = $run, n.size = toInteger(row.properties.size)
