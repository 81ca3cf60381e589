-- SQLite's part of 001: the log can only lose bodies, and the trail only grows. The sample practice can go whole.

CREATE TRIGGER trail_is_never_rewritten BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;

CREATE TRIGGER trail_is_never_cut BEFORE DELETE ON trail
WHEN (SELECT kind FROM practices WHERE practice_id = OLD.practice_id) = 'real'
BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END;

CREATE TRIGGER envelopes_lose_their_body_only BEFORE UPDATE ON envelopes
WHEN NOT (NEW.redacted = 1 AND length(NEW.bytes) = 196 AND NEW.space_id = OLD.space_id AND NEW.seq = OLD.seq
  AND NEW.device_id = OLD.device_id AND NEW.stream = OLD.stream AND NEW.kind = OLD.kind AND NEW.epoch = OLD.epoch
  AND NEW.device_seq = OLD.device_seq AND NEW.size = OLD.size AND NEW.envelope_id = OLD.envelope_id
  AND NEW.day = OLD.day AND NEW.receipt = OLD.receipt)
BEGIN SELECT RAISE(ABORT, 'an envelope can lose its body, and nothing else'); END;

CREATE TRIGGER envelopes_stay BEFORE DELETE ON envelopes
WHEN (SELECT p.kind FROM practices p JOIN spaces s ON s.practice_id = p.practice_id WHERE s.space_id = OLD.space_id) = 'real'
BEGIN SELECT RAISE(ABORT, 'the log is whole'); END;
