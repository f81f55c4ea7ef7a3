/* ---
title: Which sources fell silent?
description: >-
  Sources, by platform, collector and tool, whose last capture lies at least so many days before the last
  of all.
howToRead: >-
  A source may have been closed, moved to another address, or its collector has stopped. Silence here is
  no sign that advertising ended.
version: 1
tags: [collection]
parameters:
  days: { type: integer, title: "Days of silence, at least", least: 1, default: 30 }
columns:
  platform: Platform
  collector: Collector
  tool: Tool
  captures: Captures
  first: First capture
  last: Last capture
  days: Days since
--- */
MATCH (c:Capture)
WITH c.platform AS host, c.collector AS collector, c.tool AS tool, count(*) AS captures,
     min(c.capturedAt) AS first, max(c.capturedAt) AS last
WITH collect({host: host, collector: collector, tool: tool, captures: captures, first: first, last: last}) AS sources,
     max(last) AS latest
UNWIND sources AS source
WITH source, duration.inDays(date(left(source.last, 10)), date(left(latest, 10))).days AS days
WHERE days >= $days
MATCH (platform:Entity {id: 'platform:' + source.host})
RETURN platform, source.collector AS collector, source.tool AS tool, source.captures AS captures,
       source.first AS first, source.last AS last, days
ORDER BY days DESC, platform.id, collector, tool
