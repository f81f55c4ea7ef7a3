// The networks of each platform, those that stand on others too, and their ads there.
MATCH (group:Network)<-[:MEMBER_OF]-(ad:Ad)
WHERE $period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from)
WITH group, ad.platform AS platform, count(*) AS ads
WITH group, collect({platform: platform, ads: ads}) AS held
UNWIND held AS one
RETURN one.platform AS platform, count(*) AS groups,
       sum(CASE WHEN size(held) > 1 THEN 1 ELSE 0 END) AS elsewhere, sum(one.ads) AS ads
