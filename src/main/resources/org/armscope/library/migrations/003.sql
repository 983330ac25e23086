-- The dated events of an article in brief, for the timeline: what the package library.codec writes.
-- Derived, like the annotations beside which they are stored.
CREATE TABLE event_set (
    article INTEGER PRIMARY KEY REFERENCES annotation_set (article) ON DELETE CASCADE,
    content BLOB    NOT NULL
) STRICT;

-- Annotations stored without their events are made anew.
DELETE FROM mention;
DELETE FROM cross_reference;
DELETE FROM annotation_set;
