// Notes whose networks are in the graph, and at which version of the graph their memberships said when ads were seen.
MERGE (m:Networks {id: 'networks'})
SET m.run = $run, m.epoch = $epoch, m.version = $version
WITH m
MATCH (n:Network)
WHERE n.run <> $run
SET n.run = $run
