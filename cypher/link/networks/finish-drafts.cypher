// These drafts have all their members.
UNWIND $ids AS id
MATCH (n:NetworkDraft {id: id})
SET n.whole = true
