// Some memberships of networks that count no more, or of drafts that another run left.
MATCH (n:NetworkGone|NetworkDraft)<-[r:MEMBER_OF]-()
WHERE n:NetworkGone OR n.run <> $run
WITH r LIMIT 10000
DELETE r
RETURN count(*) AS dropped
