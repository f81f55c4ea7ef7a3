// Drafts of a run that are written whole.
MATCH (n:NetworkDraft)
WHERE n.run = $run AND n.whole
RETURN n.id AS id
