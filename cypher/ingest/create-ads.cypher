// Ads seen for the first time.
UNWIND $rows AS row
CREATE (a:Entity:Ad)
SET a = row.latest, a.firstCaptured = row.firstCaptured
