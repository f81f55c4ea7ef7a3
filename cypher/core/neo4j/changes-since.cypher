// What each change after a version has touched, in order.
MATCH (c:Change)
WHERE c.number > $number
RETURN c.number AS number, c.sources AS sources
ORDER BY number
