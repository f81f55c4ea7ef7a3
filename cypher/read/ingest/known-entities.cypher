// Which of these entities are already held, and as which nodes; of an image also whether its bytes are.
// All in one row: a thousand rows cost more than what they say.
UNWIND $ids AS entity
MATCH (n:Entity {id: entity})
RETURN collect([entity, id(n), n.received]) AS held
