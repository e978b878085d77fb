// A code belongs to one firm. Until now two that came at the same moment, or were accepted one after the other, could both have it: it stays
// with the one that is vouched for, else with the older id, so that the next file can hold it for good.

MATCH (firm:Firm) WHERE firm.creditCode IS NOT NULL
WITH firm ORDER BY coalesce(firm.verified, false) DESC, firm.id
WITH firm.creditCode AS code, collect(firm) AS holders WHERE size(holders) > 1
UNWIND holders[1..] AS other
REMOVE other.creditCode;

MATCH (firm:Firm) WHERE firm.lei IS NOT NULL
WITH firm ORDER BY coalesce(firm.verified, false) DESC, firm.id
WITH firm.lei AS code, collect(firm) AS holders WHERE size(holders) > 1
UNWIND holders[1..] AS other
REMOVE other.lei;
