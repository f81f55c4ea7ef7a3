// Ads by the Monday of the week of their first capture, on any day.
MATCH (ad:Ad)-[:POSTED_ON]->(platform:Platform)
WHERE ($platforms = [] OR platform.host IN $platforms)
  AND ($kinds = [] OR EXISTS {
    MATCH (ad)-[r:LISTS]->(identifier:Entity)
    WHERE NOT r.judgedWrong AND identifier.kind IN $kinds
  })
  AND ($countries = [] OR EXISTS {
    MATCH (ad)-[at:LOCATED_IN]->(named:Entity)
    WHERE NOT coalesce(at.judgedWrong, false)
      AND any(country IN [named] + COLLECT { MATCH (named)-[:PART_OF]->(within:Country) RETURN within }
              WHERE country.code IN $countries)
  })
WITH date.truncate('week', date(left(ad.firstCaptured, 10))) AS week, count(*) AS ads
RETURN week, ads
ORDER BY week
