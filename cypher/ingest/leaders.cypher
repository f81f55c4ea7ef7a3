// The next leaders of one sort of group, in the order in which they came. Pictures of before version 1.1 tell no
// detail: no part of them is looked for.
MATCH (n:__LABEL__)
WHERE n.number >= $from
WITH n
ORDER BY n.number
LIMIT $limit
RETURN n.id AS id, n.number AS number, coalesce(n.pdq + ' ' + toString(coalesce(n.detail, 0)), n.signature) AS print
ORDER BY number
