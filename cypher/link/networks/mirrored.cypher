// The run whose networks, and the one whose operations, are in the graph, and at which version of the graph they say when ads were seen.
MATCH (m:Networks {id: 'networks'})
RETURN m.run AS run, m.operations AS operations, m.epoch AS epoch, m.version AS number
