// Who is in these networks, and how they came in.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id, [(n)<-[r:MEMBER_OF]-(a) | r {.confidence, .steps, .version, ad: a.id}] AS members
