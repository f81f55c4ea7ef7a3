/* ---
title: Which sources give captures without a saved page?
description: >-
  By platform, collector and tool: captures that came with no saved page, and pictures of the platform's
  ads that were named but never received.
howToRead: >-
  The record of each capture is kept byte for byte in any case. Without the page nobody can look again at
  what the record left out, and a picture that was not received cannot be compared.
version: 1
tags: [quality, collection]
parameters:
  platforms: { type: platforms, title: Platforms, default: "" }
columns:
  platform: Platform
  collector: Collector
  tool: Tool
  captures: Captures
  withoutPage: Without a page
  share: Share
  picturesMissing: Pictures not received
--- */
MATCH (c:Capture)
WHERE $platforms = [] OR c.platform IN $platforms
WITH c.platform AS host, c.collector AS collector, c.tool AS tool, count(*) AS captures,
     sum(CASE WHEN c.payload IS NULL THEN 1 ELSE 0 END) AS withoutPage
WHERE withoutPage > 0
MATCH (platform:Entity {id: 'platform:' + host})
CALL (platform) {
  MATCH (platform)<-[:POSTED_ON]-(:Ad)-[:SHOWS]->(image:Image)
  WHERE NOT image.received
  RETURN count(DISTINCT image) AS picturesMissing
}
RETURN platform, collector, tool, captures, withoutPage, round(toFloat(withoutPage) / captures, 3) AS share,
       picturesMissing
ORDER BY withoutPage DESC, platform.id, collector, tool
