-- What the queue keeps. Jobs themselves are in pgboss, which pg-boss makes.
create table tinytorch.setting (
  name text primary key,
  value text not null
);

-- What was handed in, by its content.
create table tinytorch.blob (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null,
  content bytea,
  path text,
  check ((content is null) <> (path is null))
);

-- Who handed in what. The same files from the same student are one submission.
create table tinytorch.submission (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  digest text not null references tinytorch.blob,
  submitted_at timestamptz not null default now(),
  unique (name, digest)
);
create index on tinytorch.submission (digest);

-- Sheets by what they are made of.
create table tinytorch.sheet (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  suites text not null,
  grader text not null,
  checklist text not null,
  cost boolean not null,
  score numeric not null,
  max_score numeric not null,
  body text not null,
  worker text not null,
  made_at timestamptz not null default now()
);

-- Exactly one sheet a submission, suites and checklist.
create table tinytorch.result (
  submission uuid not null references tinytorch.submission,
  suites text not null,
  checklist text not null,
  key text not null references tinytorch.sheet,
  stored_at timestamptz not null default now(),
  primary key (submission, suites, checklist)
);
create index on tinytorch.result (key);
