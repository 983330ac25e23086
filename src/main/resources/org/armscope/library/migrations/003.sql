-- Kept free for the analyst's marks.

PRAGMA user_version = 3;
