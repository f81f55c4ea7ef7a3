// The next leaders of one sort of group, in the order in which they came.
MATCH (n:__LABEL__)
WHERE n.number >= $from
WITH n
ORDER BY n.number
LIMIT $limit
RETURN n.id AS id, n.number AS number, coalesce(n.pdq + ' ' + toString(n.detail), n.signature) AS print
ORDER BY number
