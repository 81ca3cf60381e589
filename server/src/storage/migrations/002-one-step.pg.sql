-- PostgreSQL's part of 002: the one statement that keeps a commit of appends ends here if a head had moved meanwhile.

CREATE FUNCTION all_moved(moved BIGINT, expected BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
BEGIN
  IF moved <> expected THEN
    RAISE EXCEPTION 'somebody else was first' USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN TRUE;
END $$;
