/* ---
title: Which prices are far from those of other ads?
description: >-
  Ads whose price is at least so many times the middle price, or so many times less. A price is compared
  with those of its country that are written alike but for the figure, such as in the same currency.
howToRead: >-
  Of several figures in a price the largest counts, and nothing tells an hour from a night. An unusual price
  may be a wrong figure, another service or another measure: read the ad. Prices that few others are
  written like are left out.
version: 1
tags: [content]
parameters:
  times: { type: number, title: "Times the middle, at least", least: 1.1, default: 2 }
  ads: { type: integer, title: "Prices to compare, at least", least: 3, default: 10 }
  country: { type: country, title: Country of the ads, default: "" }
columns:
  ad: Ad
  price: Price
  country: Country
  middle: Middle price
  timesMiddle: Times the middle
  compared: Prices compared
--- */
MATCH (ad:Ad)-[at:LOCATED_IN]->(country:Country)
WHERE ad.priceText IS NOT NULL AND NOT at.judgedWrong AND ($country IS NULL OR country.code = $country)
WITH ad, country, toLower(left(ad.priceText, 60)) AS written, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] AS digits
// A figure may be written as 10 000, 10,000 or 10'000.
WITH ad, country, digits, [sign IN split(written, '') WHERE NOT sign IN [' ', '\u00A0', '\u202F', ',', '.', "'"]] AS signs
WITH ad, country, digits, signs, reduce(all = '', sign IN signs | all + sign) AS plain
WITH ad, country, [word IN split(plain, digits) WHERE word <> ''] AS around,
     [run IN split(plain, [sign IN signs WHERE NOT sign IN digits] + [' ']) WHERE run <> '' | toFloatOrNull(run)] AS runs
UNWIND runs AS run
WITH ad, country, around, max(run) AS figure
WHERE figure > 0
WITH country, around, percentileCont(figure, 0.5) AS middle, collect({ad: ad, figure: figure}) AS prices
WHERE size(prices) >= $ads
UNWIND prices AS one
WITH country, middle, one.ad AS ad, one.figure / middle AS ratio, size(prices) AS compared
WHERE ratio >= $times OR ratio * $times <= 1
RETURN ad, ad.priceText AS price, country.code AS country, middle, round(ratio, 2) AS timesMiddle, compared
ORDER BY abs(log(timesMiddle)) DESC, ad.id, country
