/** The plain form of a saved query: as somebody would write it who does not think of the time it takes. */
export const plainForms: Readonly<Record<string, string>> = {
  'new-since': `MATCH (identifier:Phone|Email|Handle|PaymentHandle|Website)<-[r:LISTS]-(ad:Ad)
    WHERE NOT r.judgedWrong
    WITH identifier, count(DISTINCT ad) AS ads, collect(DISTINCT ad.country) AS countries,
         min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
    WHERE firstSeen >= $since AND ads >= $ads
    RETURN identifier ORDER BY firstSeen DESC, ads DESC, identifier.id`,
  'countries-within-days': `MATCH (phone:Phone)<-[r:LISTS]-(one:Ad)
    MATCH (phone)<-[s:LISTS]-(other:Ad)
    WHERE NOT phone.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
      AND r.confidence >= $confidence AND s.confidence >= $confidence
      AND other.firstCaptured >= one.firstCaptured
      AND duration.inDays(date(left(one.firstCaptured, 10)), date(left(other.firstCaptured, 10))).days <= $days
    WITH phone, one, collect(DISTINCT other.country) AS countries
    WHERE size(countries) >= $countries
    RETURN DISTINCT phone`,
  'read-together-most': `MATCH (one:Entity)<-[r:LISTS]-(ad:Ad)-[s:LISTS]->(other:Entity)
    WHERE one.id < other.id AND NOT one.hub AND NOT other.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
      AND r.confidence >= $confidence AND s.confidence >= $confidence
    WITH one, other, count(*) AS together
    WHERE together >= $ads
    RETURN one, other, together ORDER BY together DESC, one.id, other.id`,
  'growing-networks': `MATCH (network:Network)<-[:MEMBER_OF]-(ad:Ad)
    WITH network, sum(CASE WHEN ad.firstCaptured >= $since THEN 1 ELSE 0 END) AS fresh, count(*) AS ads
    WHERE fresh >= $ads
    RETURN network, fresh, ads - fresh AS before ORDER BY fresh DESC, before, network.id`,
};
