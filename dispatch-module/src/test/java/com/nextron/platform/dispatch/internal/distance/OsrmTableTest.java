package com.nextron.platform.dispatch.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nextron.platform.core.place.GeoPoint;
import com.nextron.platform.dispatch.internal.distance.OsrmStub.Reply;
import com.nextron.platform.dispatch.internal.distance.RoadEngine.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsrmTableTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final GeoPoint OSLO = new GeoPoint(59.9139, 10.7522);
    private static final GeoPoint DRAMMEN = new GeoPoint(59.744, 10.2045);
    private static final GeoPoint LONGYEARBYEN = new GeoPoint(78.2233, 15.6469);

    private final OsrmStub stub = new OsrmStub();
    private final OsrmTable osrm = new OsrmTable(stub.url() + "/", PATIENCE);

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void asksForOneTableWithLongitudeFirst() {
        stub.answers(table("[[41234.6,null]]", "[[2100.4,null]]"));

        osrm.ask(List.of(OSLO), List.of(DRAMMEN, LONGYEARBYEN), PATIENCE);

        assertThat(stub.asked()).singleElement().satisfies(asked -> assertThat(asked.toString())
                .isEqualTo("/table/v1/driving/10.752200,59.913900;10.204500,59.744000;15.646900,78.223300"
                        + "?sources=0&destinations=1;2&annotations=distance,duration"));
    }

    @Test
    void readsMetresAndSecondsAndNullWhereNoRoadLeads() {
        stub.answers(table("[[41234.6,null]]", "[[2100.4,null]]"));

        Answer answer = osrm.ask(List.of(OSLO), List.of(DRAMMEN, LONGYEARBYEN), PATIENCE);

        assertThat(answer)
                .isEqualTo(
                        new Answer.Table(List.of(List.of(Optional.of(new Measured(41_235, 2_100)), Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"code\":\"TooBig\",\"message\":\"Too many table coordinates\"}|answered with status 400 and TooBig",
                "400|{\"code\":\"InvalidQuery\",\"message\":\"Query string malformed\"}|answered with status 400 and InvalidQuery",
                "200|{\"code\":\"NoTable\",\"message\":\"No table found\"}|answered with status 200 and NoTable",
                "200|{\"code\":\"<script>\"}|answered with status 200",
                "502|<html>Bad gateway</html>|answered with status 502 and no JSON",
                "200|{\"code\":\"Ok\"}|answered with a table of another size",
                "200|{\"code\":\"Ok\",\"distances\":[[1,2,3]],\"durations\":[[1,2,3]]}|answered with a table of another size",
                "200|{\"code\":\"Ok\",\"distances\":[[1],[2]],\"durations\":[[1],[2]]}|answered with a table of another size",
                "200|{\"code\":\"Ok\",\"distances\":[[1,2]]}|answered with a table of another size"
            })
    void saysHowTheEngineFailed(int status, String body, String why) {
        stub.answers(new Reply(status, body, Duration.ZERO, Duration.ZERO));

        assertThat(osrm.ask(List.of(OSLO), List.of(DRAMMEN, LONGYEARBYEN), PATIENCE))
                .isEqualTo(new Answer.Failed(why));
    }

    @Test
    void waitsNoLongerThanItMayForTheFirstByteAndForTheLast() {
        Duration patience = Duration.ofMillis(300);
        Duration late = Duration.ofSeconds(3);
        String body = table("[[1,2]]", "[[1,2]]");

        for (Reply slow :
                List.of(new Reply(200, body, late, Duration.ZERO), new Reply(200, body, Duration.ZERO, late))) {
            stub.answers(slow);
            long begun = System.nanoTime();
            Answer answer = osrm.ask(List.of(OSLO), List.of(DRAMMEN, LONGYEARBYEN), patience);

            assertThat(answer).isEqualTo(new Answer.Failed("did not answer in time"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(late);
        }
    }

    @Test
    void saysThatAServerThatIsNotThereCannotBeReached() {
        stub.close();

        assertThat(osrm.ask(List.of(OSLO), List.of(DRAMMEN), PATIENCE))
                .isEqualTo(new Answer.Failed("cannot be reached"));
    }

    private static String table(String distances, String durations) {
        return "{\"code\":\"Ok\",\"distances\":" + distances + ",\"durations\":" + durations
                + ",\"sources\":[{\"hint\":\"x\",\"distance\":4.1,\"name\":\"Dronning Eufemias gate\",\"location\":[10.75,59.91]}],"
                + "\"destinations\":[{\"hint\":\"y\",\"distance\":9.2,\"name\":\"\",\"location\":[10.2,59.74]},null]}";
    }
}
