// A run's drafts become the networks that count.
MATCH (n:NetworkDraft)
WHERE n.run = $run
REMOVE n:NetworkDraft, n.whole
SET n:Entity:Network
