/**
 * Writes an event under the locks of the accounts that it names, so that an erasure sees it or has been
 * carried out; of accounts that are gone by then it says nothing. Cost: one node, and an index seek for each
 * account.
 */
export const WRITE_EVENT = `
OPTIONAL MATCH (account:Account) WHERE account.id IN [$actor, $about, $subject]
SET account.id = account.id
WITH collect(account.id) AS held
CREATE (:Event {
  id: $id, at: datetime($at), action: $action, onBehalfOf: $onBehalfOf, before: $before, after: $after,
  actor: CASE WHEN $actor IN held OR $actor IN $programs THEN $actor ELSE 'erased' END,
  subject: CASE WHEN $isAboutAccount AND NOT $subject IN held + $programs THEN 'erased' ELSE $subject END,
  about: CASE WHEN $about IN held THEN $about END,
  personal: CASE WHEN $about IN held THEN $personal END
})`
