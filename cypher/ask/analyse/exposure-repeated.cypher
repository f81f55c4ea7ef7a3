// The ads of each platform that name an identifier which stands in so many ads of it; hubs are left out.
MATCH (x)<-[r:LISTS]-(ad:Ad)
WHERE NOT x.hub AND NOT r.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
WITH x, ad.platform AS platform, collect(ad) AS list
WHERE size(list) >= $often
UNWIND list AS ad
RETURN platform, count(DISTINCT ad) AS ads
