// The run whose networks are in the graph.
MATCH (m:Networks {id: 'networks'})
RETURN m.run AS run
