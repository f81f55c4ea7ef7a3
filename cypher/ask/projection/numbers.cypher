// Neo4j's own numbers of these entities, the version of the graph in which they are held, and the run whose networks it has.
OPTIONAL MATCH (c:Changes {id: 'changes'})
OPTIONAL MATCH (m:Networks {id: 'networks'})
RETURN coalesce(c.epoch, '') AS epoch, coalesce(c.version, 0) AS number, m.run AS run,
       COLLECT { UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN [id, id(n)] } AS numbers
