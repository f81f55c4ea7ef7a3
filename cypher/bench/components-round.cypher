// One round: whoever knows a lower number beside it takes it over.
MATCH (n:Ad|Image|ImageCluster|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hubAds IS NULL
CALL (n) {
  MATCH (n)-[:LISTS|SHOWS|IN_CLUSTER|USES_TEMPLATE]-(m)
  WHERE m.hubAds IS NULL
  WITH n, min(m.part) AS least
  WHERE least < n.part
  SET n.part = least
  RETURN count(*) AS changed
} IN TRANSACTIONS OF 50000 ROWS
RETURN sum(changed) AS changed
