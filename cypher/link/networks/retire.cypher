// These networks are seen by no question any more.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n:Network
REMOVE n:Entity:Network
SET n:NetworkGone
