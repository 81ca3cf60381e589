-- PostgreSQL's part of 001: the log can only lose bodies, and the trail only grows. The sample practice can go whole.

CREATE FUNCTION refuse_trail_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND (SELECT kind FROM practices WHERE practice_id = OLD.practice_id) = 'sample' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the trail only grows';
END $$;
CREATE TRIGGER trail_only_grows BEFORE UPDATE OR DELETE ON trail
  FOR EACH ROW EXECUTE FUNCTION refuse_trail_rewrite();

CREATE FUNCTION refuse_envelope_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF (SELECT p.kind FROM practices p JOIN spaces s ON s.practice_id = p.practice_id
        WHERE s.space_id = OLD.space_id) = 'sample' THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the log is whole';
  END IF;
  IF NEW.redacted = 1 AND length(NEW.bytes) = 196 AND
     ROW(NEW.space_id, NEW.seq, NEW.device_id, NEW.stream, NEW.kind, NEW.epoch, NEW.device_seq, NEW.size,
         NEW.envelope_id, NEW.day, NEW.receipt) IS NOT DISTINCT FROM
     ROW(OLD.space_id, OLD.seq, OLD.device_id, OLD.stream, OLD.kind, OLD.epoch, OLD.device_seq, OLD.size,
         OLD.envelope_id, OLD.day, OLD.receipt) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an envelope can lose its body, and nothing else';
END $$;
CREATE TRIGGER envelopes_only_lose_their_body BEFORE UPDATE OR DELETE ON envelopes
  FOR EACH ROW EXECUTE FUNCTION refuse_envelope_rewrite();

CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is whole';
END $$;
CREATE TRIGGER trail_is_never_emptied BEFORE TRUNCATE ON trail EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER envelopes_are_never_emptied BEFORE TRUNCATE ON envelopes EXECUTE FUNCTION refuse_truncate();
