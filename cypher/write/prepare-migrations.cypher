// Makes sure that there is one lock node, whichever of two servers that start together comes first.
// params:  none
// returns: nothing
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE
