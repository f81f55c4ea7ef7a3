MATCH (n:Ad|Image|Picture|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hubAds IS NULL
RETURN count(DISTINCT n.part) AS found
