// The networks that counted until now are seen by no question any more.
MATCH (n:Network)
REMOVE n:Entity:Network
SET n:NetworkGone
