// Notes whose networks are in the graph.
MERGE (m:Networks {id: 'networks'})
SET m.run = $run
WITH m
MATCH (n:Network)
WHERE n.run <> $run
SET n.run = $run
