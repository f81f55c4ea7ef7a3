// Which of these entities are already held.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id
