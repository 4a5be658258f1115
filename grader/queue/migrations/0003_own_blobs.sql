-- A submission names its own blob, and a blob is what its hash says: PostgreSQL
-- looks. Before, whoever was first to hand in other content under the digest of
-- somebody's files was taken at his word.
alter table tinytorch.submission drop constraint submission_digest_fkey;
alter table tinytorch.blob drop constraint blob_pkey;
alter table tinytorch.blob
  add column id bigint generated always as identity primary key,
  add check (content is null or size = octet_length(content)) not valid,
  add check (content is null or sha256 = encode(sha256(content), 'hex')) not valid;
-- What lies in the spool cannot be looked at from here: it is nobody else's.
create unique index on tinytorch.blob (sha256) where path is null;

alter table tinytorch.submission add column blob bigint references tinytorch.blob;
update tinytorch.submission s set blob = b.id
  from tinytorch.blob b where b.digest = s.digest;
alter table tinytorch.submission alter column blob set not null;
create index on tinytorch.submission (blob);
-- Whose files they are, the submission says.
alter table tinytorch.blob drop column digest;
grant select (id, sha256, path) on tinytorch.blob to tinytorch_submitter;

-- How many jobs of a name wait: the next one goes behind those of others.
create function tinytorch.waiting(who text) returns integer
  language sql stable security definer set search_path = pg_catalog
  as $$
    select count(*)::integer from pgboss.job j
      join tinytorch.submission s on s.id::text = j.data ->> 'submission'
      where j.name = 'grade' and j.state < 'active' and s.name = who
  $$;
revoke all on function tinytorch.waiting from public;
grant execute on function tinytorch.waiting to tinytorch_submitter;

-- What 0002 says of the reader was not true of the seed: every sheet says its
-- own, so who reads a sheet knows it, and can draw a grade's inputs again.
comment on role tinytorch_reader is
  'reads sheets, which say their seed; no files, and nothing to change';
