// New groups, each with the fingerprint of its leader.
UNWIND $rows AS row
CREATE (n:Entity:__LABEL__)
SET n = row, n.number = toInteger(row.number)
