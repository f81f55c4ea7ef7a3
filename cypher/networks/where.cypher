// How many of these ads name which country, stand on which platform and were first captured in which week.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN coalesce(a.country, '') AS country, coalesce(a.platform, '') AS platform,
       toString(date.truncate('week', date(left(a.firstCaptured, 10)))) AS week, count(*) AS ads
ORDER BY week, country, platform
