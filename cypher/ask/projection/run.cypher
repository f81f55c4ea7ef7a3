// The run whose networks the graph has; nothing before the first.
MATCH (m:Networks {id: 'networks'})
RETURN m.run AS run
