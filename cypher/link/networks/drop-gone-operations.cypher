// Operations that count no more, and what was left of some that were being written.
MATCH (o:OperationGone|OperationDraft)
WITH o LIMIT 1000
DETACH DELETE o
RETURN count(*) AS dropped
