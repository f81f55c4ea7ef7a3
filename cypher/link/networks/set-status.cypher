// What reviewers said of a network.
MATCH (n:Network {id: $id})
SET n.status = $status
