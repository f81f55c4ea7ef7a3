// Which of these titles ads other than these have.
MATCH (ad:Ad)
WHERE ad.title IN $titles AND NOT ad.id IN $ads
RETURN DISTINCT ad.title AS title
