MATCH (n:Ad|Phone|Template)
WHERE n.hub IS NULL
RETURN count(DISTINCT n.part) AS found
