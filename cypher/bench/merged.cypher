// How many there are of what links join, hubs left out.
MATCH (n:Ad|Image|ImageCluster|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hubAds IS NULL
RETURN count(n) AS joined
