package com.nextron.platform.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Replays as a dispatcher asks for them, and as a server could have left them. */
final class Replays {
    private static final String REPLAY = "/territory-plan/draft/replay";
    static final Map<String, Object> MARCH = Map.of("months", 1, "until", "2025-04-01T00:00:00Z");
    private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");

    private final Api dispatcher;

    Replays(Api dispatcher) {
        this.dispatcher = dispatcher;
    }

    JsonNode march() {
        return dispatcher.post(REPLAY, MARCH).json(202);
    }

    JsonNode done(JsonNode begun) {
        JsonNode ended = ended(id(begun));
        assertThat(ended.get("status").asText()).as(ended.toString()).isEqualTo("DONE");
        return ended;
    }

    JsonNode ended(String replay) {
        return Eventually.until(
                "the replay to end",
                () -> dispatcher.get(REPLAY + "/" + replay).json(200),
                view -> !OPEN.contains(view.get("status").asText()));
    }

    JsonNode moved(String replay, String more) {
        return dispatcher
                .get(REPLAY + "/" + replay + "/moved" + more.replace(" ", "%20"))
                .json(200);
    }

    static String id(JsonNode replay) {
        return replay.get("id").asText();
    }

    /** Sets it to where a server could have left it. */
    static void stands(String replay, String how) throws SQLException {
        asPlatform("update dispatch.territory_replay set " + how + " where id = ?::uuid", replay);
    }

    static void forget(String replay) throws SQLException {
        asPlatform("delete from dispatch.territory_replay_move where replay_id = ?::uuid", replay);
    }

    /** As many jobs more as that, like that one but minutes apart, each with its visit. */
    void manyJobs(int jobs, String model) throws SQLException {
        asPlatform(
                """
                with jobs as (
                    insert into dispatch.work_order
                    select made.* from dispatch.work_order w, generate_series(1, ?::int) i
                     cross join lateral (select now() - make_interval(mins => 30 * i) as at) opened
                     cross join lateral jsonb_populate_record(w, jsonb_build_object('id', uuidv7(at - now()),
                           'number', 'WO-R' || i, 'opened_at', at, 'deadline', at + interval '4 hours', 'accepted_at', at,
                           'postal_code', (8500 + i % 50)::text)) made
                     where w.id = ?::uuid returning tenant_id, id, opened_at)
                insert into dispatch.visit
                select made.* from dispatch.visit v cross join jobs j
                 cross join lateral jsonb_populate_record(v, jsonb_build_object('id', uuidv7(), 'work_order_id', j.id,
                       'arrived_at', j.opened_at + interval '2 hours', 'departed_at', j.opened_at + interval '3 hours')) made
                 where v.work_order_id = ?::uuid""",
                Integer.toString(jobs), model, model);
    }

    static void asPlatform(String sql, String... values) throws SQLException {
        try (Connection application = new Database(SystemUnderTest.start().platform()).application()) {
            application.setAutoCommit(false);
            Database.become(application, "nextron", "system");
            run(application, sql, values);
            application.commit();
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
