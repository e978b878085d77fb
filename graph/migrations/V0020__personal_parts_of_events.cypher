// What somebody wrote about a person stands apart in an event, so that an erasure takes it by name and need not search in JSON. Until now only
// reasons of decisions were such; they are told with the rest of "after" as before, so the whole of it may move.

MATCH (event:Event) WHERE event.after CONTAINS '"reason"' AND event.about IS NOT NULL
SET event.personal = event.after
REMOVE event.after;
