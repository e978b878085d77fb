// Lists are read a page at a time in the order of an index, so that a page costs its own rows and not the whole list:
// firms of a province by id, projects newest first, open briefs by deadline. Events are read by time.

CREATE INDEX firm_province_id IF NOT EXISTS FOR (firm:Firm) ON (firm.province, firm.id);
CREATE INDEX project_year_id IF NOT EXISTS FOR (project:Project) ON (project.year, project.id);
CREATE INDEX brief_status_deadline_id IF NOT EXISTS FOR (brief:Brief) ON (brief.status, brief.deadline, brief.id);
CREATE INDEX event_at IF NOT EXISTS FOR (event:Event) ON (event.at);
