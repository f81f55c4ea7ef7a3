// Ads seen for the first time.
UNWIND $rows AS row
CREATE (a:Entity:Ad)
SET a = row.latest, a.firstCaptured = row.firstCaptured
FOREACH (_ IN CASE WHEN row.thai THEN [1] ELSE [] END | SET a:ThaiText)
