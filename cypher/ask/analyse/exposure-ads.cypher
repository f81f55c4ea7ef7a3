// How many ads began on each platform in each month, and how many of them name a contact that is no hub.
MATCH (ad:Ad)
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
WITH ad, EXISTS { MATCH (ad)-[r:LISTS]->(x:Entity) WHERE NOT r.judgedWrong AND NOT x.hub } AS hasContact
RETURN ad.platform AS platform,
       left(CASE WHEN ad.postedAt < ad.firstCaptured THEN ad.postedAt ELSE ad.firstCaptured END, 7) AS month,
       count(*) AS ads, sum(CASE WHEN hasContact THEN 1 ELSE 0 END) AS withContact
