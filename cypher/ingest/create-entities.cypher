// Entities that are not held yet. The driver sends floats; a picture's size is whole.
UNWIND $rows AS row
CREATE (n:Entity:__LABEL__)
SET n = row, n.width = toInteger(row.width), n.height = toInteger(row.height)
