// Networks that count no more, and drafts of other runs, once their memberships are gone.
MATCH (n:NetworkGone|NetworkDraft)
WHERE n:NetworkGone OR n.run <> $run
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS dropped
