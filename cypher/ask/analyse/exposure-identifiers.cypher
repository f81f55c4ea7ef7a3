// The identifiers of each platform, those that stand on others too, and those in so many ads of it; hubs are left out.
MATCH (x)<-[r:LISTS]-(ad:Ad)
WHERE NOT x.hub AND NOT r.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
WITH x, ad.platform AS platform, count(*) AS ads
WITH x, collect({platform: platform, ads: ads}) AS held
UNWIND held AS one
RETURN one.platform AS platform, count(*) AS identifiers,
       sum(CASE WHEN size(held) > 1 THEN 1 ELSE 0 END) AS elsewhere,
       sum(CASE WHEN one.ads >= $often THEN 1 ELSE 0 END) AS repeated
