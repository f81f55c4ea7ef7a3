// A run's drafts become networks that count, beside those that are as they were.
MATCH (n:NetworkDraft)
WHERE n.run = $run
REMOVE n:NetworkDraft, n.whole
SET n:Entity:Network
