// Notes whose networks are in the graph.
MERGE (m:Networks {id: 'networks'})
SET m.run = $run
