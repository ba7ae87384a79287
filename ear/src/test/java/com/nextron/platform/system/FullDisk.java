package com.nextron.platform.system;

import java.sql.Connection;
import java.sql.SQLException;

/** A disk on which no piece of an export's file finds room. */
final class FullDisk {
    private final Database database;

    FullDisk(Database database) {
        this.database = database;
    }

    /** From now on it is full. */
    void fill() throws SQLException {
        owner(
                """
                create or replace function billing.full_disk() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$""");
        owner("create trigger full_disk before insert on billing.export_piece for each row execute function"
                + " billing.full_disk()");
    }

    void makeRoom() throws SQLException {
        owner("drop trigger if exists full_disk on billing.export_piece");
    }

    private void owner(String sql) throws SQLException {
        try (Connection owner = database.owner()) {
            owner.createStatement().execute(sql);
        }
    }
}
