-- Three roles without login; a person or a machine is made a member of one:
--   create role gate login password '...' in role tinytorch_submitter;
do $$
declare role_name text;
begin
  foreach role_name in array
    array['tinytorch_submitter', 'tinytorch_worker', 'tinytorch_reader']
  loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
    execute format('grant usage on schema tinytorch, pgboss to %I', role_name);
    execute format('grant select on pgboss.version, pgboss.queue to %I', role_name);
    execute format('grant select on tinytorch.migration to %I', role_name);
  end loop;
end $$;

-- Hands in and learns whether it was known; reads no files and no sheets.
grant insert on tinytorch.blob to tinytorch_submitter;
grant select (digest) on tinytorch.blob to tinytorch_submitter;
grant insert on tinytorch.submission to tinytorch_submitter;
grant select (id, name, digest) on tinytorch.submission to tinytorch_submitter;
grant insert on pgboss.job, pgboss.job_common to tinytorch_submitter;
grant select (id) on pgboss.job, pgboss.job_common to tinytorch_submitter;

-- Takes jobs, reads files, adds sheets; changes and deletes none of them.
grant select on tinytorch.blob, tinytorch.submission, tinytorch.sheet,
  tinytorch.result, tinytorch.setting to tinytorch_worker;
grant insert on tinytorch.sheet, tinytorch.result, tinytorch.setting
  to tinytorch_worker;
grant select, insert, update, delete on all tables in schema pgboss
  to tinytorch_worker;

-- Looks: no files, no seed, and nothing to change.
grant select on tinytorch.submission, tinytorch.sheet, tinytorch.result,
  pgboss.job to tinytorch_reader;
