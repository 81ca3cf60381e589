-- Everything the relay keeps. What each column gives away is registered in data-classes.ts, and a test
-- refuses a column that is not. Ids are hashes or random bytes in hex; secrets are kept as hashes only.

CREATE TABLE practices (
  practice_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'sample')),
  made_at BIGINT NOT NULL,
  trail_n BIGINT NOT NULL,
  trail_head BYTEA NOT NULL
);

CREATE TABLE setup_links (
  link_hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'sample')),
  state TEXT NOT NULL CHECK (state IN ('open', 'used', 'replaced')),
  made_at BIGINT NOT NULL
);

CREATE TABLE people (
  person_id TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices (practice_id),
  role TEXT NOT NULL CHECK (role IN ('clinician', 'client')),
  made_day BIGINT NOT NULL
);
CREATE INDEX people_by_practice ON people (practice_id);

CREATE TABLE device_list_entries (
  person_id TEXT NOT NULL REFERENCES people (person_id),
  n BIGINT NOT NULL,
  hash TEXT NOT NULL,
  core BYTEA NOT NULL,
  wraps BYTEA NOT NULL,
  sig BYTEA NOT NULL,
  PRIMARY KEY (person_id, n)
);

CREATE TABLE devices (
  device_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (person_id),
  sign_key TEXT NOT NULL,
  is_kit INTEGER NOT NULL,
  removed INTEGER NOT NULL
);
CREATE INDEX devices_by_person ON devices (person_id);

CREATE TABLE kits (
  kit_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (person_id),
  device_id TEXT NOT NULL REFERENCES devices (device_id),
  wrapped BYTEA NOT NULL
);
CREATE INDEX kits_by_person ON kits (person_id);

CREATE TABLE passkeys (
  credential_id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (person_id),
  public_key BYTEA NOT NULL,
  counter BIGINT NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX passkeys_by_person ON passkeys (person_id);

CREATE TABLE challenges (
  challenge_hash TEXT PRIMARY KEY,
  device_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'passkey')),
  ends_at BIGINT NOT NULL
);
CREATE INDEX challenges_by_end ON challenges (ends_at);

CREATE TABLE sign_ins (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (person_id),
  device_id TEXT NOT NULL REFERENCES devices (device_id),
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX sign_ins_by_device ON sign_ins (device_id);
CREATE INDEX sign_ins_by_end ON sign_ins (ends_at);

CREATE TABLE spaces (
  space_id TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices (practice_id),
  head BIGINT NOT NULL,
  receipt_head TEXT NOT NULL,
  membership_n BIGINT NOT NULL,
  membership_head TEXT NOT NULL
);
CREATE INDEX spaces_by_practice ON spaces (practice_id);

CREATE TABLE membership_records (
  space_id TEXT NOT NULL REFERENCES spaces (space_id),
  n BIGINT NOT NULL,
  hash TEXT NOT NULL,
  core BYTEA NOT NULL,
  wraps BYTEA NOT NULL,
  sig BYTEA NOT NULL,
  PRIMARY KEY (space_id, n)
);

-- Follows from the membership records; kept so that "my spaces" is one look-up.
CREATE TABLE members (
  space_id TEXT NOT NULL REFERENCES spaces (space_id),
  person_id TEXT NOT NULL REFERENCES people (person_id),
  has_left INTEGER NOT NULL,
  PRIMARY KEY (space_id, person_id)
);
CREATE INDEX members_by_person ON members (person_id);

CREATE TABLE invitations (
  mailbox_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (person_id),
  space_id TEXT NOT NULL REFERENCES spaces (space_id),
  offer BYTEA NOT NULL,
  answer BYTEA,
  answer_hash TEXT,
  ends_at BIGINT NOT NULL
);
CREATE INDEX invitations_by_space ON invitations (space_id);
CREATE INDEX invitations_by_person ON invitations (person_id);

-- The columns of settled 15 and no other. `bytes` is header, ciphertext and signature as they arrived;
-- after redaction header, hash of the erased ciphertext and signature. No time of arrival, only its day.
CREATE TABLE envelopes (
  space_id TEXT NOT NULL REFERENCES spaces (space_id),
  seq BIGINT NOT NULL,
  device_id TEXT NOT NULL,
  stream INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  epoch BIGINT NOT NULL,
  device_seq BIGINT NOT NULL,
  size INTEGER NOT NULL,
  envelope_id TEXT NOT NULL,
  day BIGINT NOT NULL,
  redacted INTEGER NOT NULL,
  receipt BYTEA NOT NULL CHECK (length(receipt) BETWEEN 158 AND 414),
  bytes BYTEA NOT NULL CHECK (length(bytes) BETWEEN 196 AND 262144),
  PRIMARY KEY (space_id, seq)
);
CREATE UNIQUE INDEX envelopes_by_device ON envelopes (space_id, device_id, stream, device_seq);

CREATE TABLE blobs (
  space_id TEXT NOT NULL REFERENCES spaces (space_id),
  blob_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  size BIGINT NOT NULL,
  day BIGINT NOT NULL,
  bytes BYTEA NOT NULL CHECK (length(bytes) BETWEEN 1 AND 3145728),
  PRIMARY KEY (space_id, blob_id)
);

-- Who touched what. Acts on content carry a day; sign-ins, membership, device and operator acts a second.
CREATE TABLE trail (
  practice_id TEXT NOT NULL REFERENCES practices (practice_id),
  n BIGINT NOT NULL,
  day BIGINT NOT NULL,
  at_second BIGINT,
  device_id TEXT,
  act TEXT NOT NULL,
  space_id TEXT,
  detail TEXT NOT NULL,
  prev BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (practice_id, n)
);
