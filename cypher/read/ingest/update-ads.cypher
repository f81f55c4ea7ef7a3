// Ads seen again: a later capture overwrites what it says, an earlier one only fills gaps.
UNWIND $rows AS row
MATCH (a:Entity {id: row.id})
WITH a, row, properties(a) AS held,
     row.latest.lastCaptured > a.lastCaptured
       OR (row.latest.lastCaptured = a.lastCaptured AND row.latest.lastCapture > a.lastCapture) AS later
SET a += row.latest
FOREACH (_ IN CASE WHEN later THEN [] ELSE [1] END | SET a += held)
SET a.firstCaptured = CASE WHEN row.firstCaptured < held.firstCaptured THEN row.firstCaptured ELSE held.firstCaptured END
FOREACH (_ IN CASE WHEN row.thai THEN [1] ELSE [] END | SET a:ThaiText)
