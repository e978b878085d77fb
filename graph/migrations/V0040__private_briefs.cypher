// A brief that not everybody may see, a draft among them, is a PrivateBrief, so that no query of what is public has to leave it out. Members of verified
// firms read theirs in the order of deadlines; reminders look for deadlines; uses of a field of use are counted.

CREATE CONSTRAINT private_brief_id IF NOT EXISTS FOR (brief:PrivateBrief) REQUIRE brief.id IS UNIQUE;
CREATE INDEX private_brief_visibility_status_deadline_id IF NOT EXISTS FOR (brief:PrivateBrief) ON (brief.visibility, brief.status, brief.deadline, brief.id);
CREATE INDEX private_brief_status_deadline_id IF NOT EXISTS FOR (brief:PrivateBrief) ON (brief.status, brief.deadline, brief.id);
CREATE INDEX private_brief_field IF NOT EXISTS FOR (brief:PrivateBrief) ON (brief.field);
