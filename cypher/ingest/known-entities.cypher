// Which of these entities are already held; of an image also whether its bytes are.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.received AS received
