MATCH (n:Ad|Image|Picture|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hub IS NULL
RETURN count(DISTINCT n.part) AS found
