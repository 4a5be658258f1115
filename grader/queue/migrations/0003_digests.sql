-- A blob is what its hash says, whoever hands it in: a worker would refuse it
-- otherwise, and those who hand in the same files after it would have no other.
alter table tinytorch.blob
  add check (content is null or size = octet_length(content)),
  add check (content is null or sha256 = encode(sha256(content), 'hex'));
