// Phones whose number holds these digits.
MATCH (p:Phone)
WHERE p.number CONTAINS $digits
RETURN p.id AS id
ORDER BY id
LIMIT $limit
