MATCH (n:Ad|Image|ImageCluster|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hubAds IS NULL
RETURN count(DISTINCT n.part) AS found
