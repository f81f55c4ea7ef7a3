// The first images that each of these ads shows, by id.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX SEEK a:Entity(id)
RETURN id AS ad, COLLECT { MATCH (a)-[:SHOWS]->(i:Image) RETURN i.id ORDER BY i.id LIMIT $most } AS images
