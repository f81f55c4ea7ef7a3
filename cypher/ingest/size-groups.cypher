// How many are in each of these groups.
UNWIND $ids AS id
MATCH (g:Entity {id: id})
SET g.size = COUNT { (g)<-[:LOOKS_LIKE|WORDED_AS]-() }
