// A firm says whether it registered itself: what it says of itself is then its own word only, and readers and reviewers are told so.
// Its claim goes when its registrant's account is erased; the event stays.

MATCH (:Claim {registers: true})-[:FOR]->(firm:Firm)
SET firm.selfRegistered = true;

MATCH (event:Event {action: 'FIRM_REGISTERED'})
MATCH (firm:Firm {id: event.subject})
SET firm.selfRegistered = true;
