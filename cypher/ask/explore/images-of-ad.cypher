// The images that an ad shows and that look like one picture.
MATCH (a:Entity {id: $ad})-[:SHOWS]->(i:Image)-[:IN_CLUSTER]->(:Entity {id: $picture})
USING INDEX SEEK a:Entity(id)
RETURN i.id AS id
