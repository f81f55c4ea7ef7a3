// Neo4j's own numbers of these entities, and the version of the graph in which they are held.
OPTIONAL MATCH (c:Changes {id: 'changes'})
RETURN coalesce(c.epoch, '') AS epoch, coalesce(c.version, 0) AS number,
       COLLECT { UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN [id, id(n)] } AS numbers
