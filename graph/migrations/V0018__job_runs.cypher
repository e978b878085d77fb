// What is done by the clock: a run is there once for each job and scheduled instant, and the runs of a job are listed by their start.

CREATE CONSTRAINT job_run_id IF NOT EXISTS FOR (run:JobRun) REQUIRE run.id IS UNIQUE;
CREATE INDEX job_run_started IF NOT EXISTS FOR (run:JobRun) ON (run.job, run.startedAt);
