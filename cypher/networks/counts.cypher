// How many ads there are, and identifiers that are no groups; Neo4j answers from its own counts.
CALL () { MATCH (a:Ad) RETURN count(a) AS ads }
CALL () { MATCH (x:Phone) RETURN count(x) AS phones }
CALL () { MATCH (x:Email) RETURN count(x) AS emails }
CALL () { MATCH (x:Handle) RETURN count(x) AS handles }
CALL () { MATCH (x:PaymentHandle) RETURN count(x) AS payments }
CALL () { MATCH (x:Website) RETURN count(x) AS sites }
CALL () { MATCH (x:Image) RETURN count(x) AS images }
RETURN ads, phones + emails + handles + payments + sites + images AS identifiers
