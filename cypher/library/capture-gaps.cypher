/* ---
title: When was a platform not captured?
description: >-
  For each platform the stretches of at least so many days between two days with captures.
howToRead: >-
  What happened on the platform in these days is not known here. First and last days of its ads are moved
  by them, and silences of numbers may be no more than this.
version: 1
tags: [collection]
parameters:
  days: { type: integer, title: "Days without a capture, at least", least: 1, default: 7 }
  platforms: { type: platforms, title: Platforms, default: "" }
columns:
  platform: Platform
  last: Last capture before
  next: First after
  days: Days without
--- */
MATCH (c:Capture)
WHERE $platforms = [] OR c.platform IN $platforms
WITH c.platform AS host, left(c.capturedAt, 10) AS day
WITH DISTINCT host, day
WITH host, collect(day) AS days
UNWIND days AS last
UNWIND days AS later
WITH host, last, later
WHERE later > last
WITH host, last, min(later) AS next
WITH host, last, next, duration.inDays(date(last), date(next)).days - 1 AS days
WHERE days >= $days
MATCH (platform:Entity {id: 'platform:' + host})
RETURN platform, last, next, days
ORDER BY days DESC, last, platform.id
