// Ads by the Monday of the week of their first capture, on any day.
MATCH (ad:Ad)-[:POSTED_ON]->(platform:Platform)
WHERE ($platforms = [] OR platform.host IN $platforms)
  AND ($kinds = [] OR EXISTS {
    MATCH (ad)-[r:LISTS]->(identifier:Entity)
    WHERE NOT r.judgedWrong AND identifier.kind IN $kinds
  })
  AND ($countries = [] OR EXISTS {
    MATCH (ad)-[at:LOCATED_IN]->(country:Country)
    WHERE NOT coalesce(at.judgedWrong, false) AND country.code IN $countries
  })
WITH date.truncate('week', date(left(ad.firstCaptured, 10))) AS week, count(*) AS ads
RETURN week, ads
ORDER BY week
