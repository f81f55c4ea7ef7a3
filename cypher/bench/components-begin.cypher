// Components in plain Cypher: each node begins with its own number.
MATCH (n:Ad|Image|ImageCluster|Template|Phone|Email|PaymentHandle|Handle|Website)
WHERE n.hubAds IS NULL
CALL (n) { SET n.part = id(n) } IN TRANSACTIONS OF 50000 ROWS
