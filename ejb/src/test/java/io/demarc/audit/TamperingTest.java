// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Domain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R7: whatever somebody does to the tables behind our back is found, and the first bad row is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingTest {

    private static final int[] LENGTHS = {23, 11, 7, 1, 501};
    private static final int ATTEMPTS = 500;

    private final Domain domain = new Domain();
    private final Log log = new Log(domain);
    private Connection connection;

    @BeforeAll
    void write() throws SQLException {
        log.write(LENGTHS);
        connection = domain.database().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
        domain.close();
    }

    @Test
    void aLogThatNobodyTouchedIsIntact() throws SQLException {
        var inspection = log.inspection(connection, null);

        assertThat(inspection.firstFlaw()).isEmpty();
        assertThat(inspection.entries()).isEqualTo(23 + 11 + 7 + 1 + 501);
    }

    @Test
    void eachOf500TamperingsIsFoundAtItsPlace() throws SQLException {
        var random = new Random(20261121);
        var columns = Log.columns(connection, "audit_entry");
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var tampering = tampering(random, columns);
            var found = log.firstFlaw(connection);
            connection.rollback();

            assertThat(found).as(tampering.what()).isPresent();
            assertThat(tampering.places())
                    .as(tampering.what() + ": " + found.get())
                    .contains(new Place(found.get().lane(), found.get().seq()));
        }
    }

    private Tampering tampering(Random random, List<String> columns) throws SQLException {
        var lane = random.nextInt(LENGTHS.length);
        var seq = 1L + random.nextInt(LENGTHS[lane]);
        return switch (random.nextInt(8)) {
            case 0 -> change(lane, seq, columns.get(random.nextInt(columns.size())), random);
            case 1 -> delete(lane, seq);
            case 2 -> insert(lane, seq);
            case 3 -> swap(lane, seq, 1L + random.nextInt(LENGTHS[lane]));
            case 4 -> cut(lane, seq);
            case 5 -> rollBack(lane, seq);
            case 6 -> removeLane(lane);
            default -> changeLane(lane, random);
        };
    }

    private Tampering change(int lane, long seq, String column, Random random) throws SQLException {
        var value = switch (column) {
            case "lane" -> String.valueOf(lane + (random.nextBoolean() ? 10 : 100));
            case "seq" -> String.valueOf(5000 + seq);
            case "id", "object_id", "provider_id", "organization_id" ->
                random.nextBoolean() && !column.equals("id") && seq > 2 && !column.equals("provider_id")
                        ? "null"
                        : String.valueOf(7_000_000 + random.nextInt(1000));
            case "happened_at" -> "dateadd('MICROSECOND', 1, happened_at)";
            default -> "'" + Integer.toHexString(random.nextInt()) + "'";
        };
        sql("update audit_entry set %s = %s where lane = %d and seq = %d".formatted(column, value, lane, seq));
        var where = new Place(lane, seq);
        var what = column + " of " + where + " became " + value;
        return column.equals("seq")
                ? new Tampering(what, List.of(where, new Place(lane, 5000 + seq)))
                : new Tampering(what, List.of(where));
    }

    private Tampering delete(int lane, long seq) throws SQLException {
        sql("delete from audit_entry where lane = %d and seq = %d".formatted(lane, seq));
        return new Tampering("deleted", List.of(new Place(lane, seq)));
    }

    /** A copy of an entry becomes the newest of its lane. */
    private Tampering insert(int lane, long seq) throws SQLException {
        var end = LENGTHS[lane] + 1L;
        sql(
                "insert into audit_entry select id + 1000000000, lane, %d, key_id, happened_at, who, on_behalf_of, address, verb, table_name, object_id, object_name, act, data, reason, provider_id, organization_id, hash from audit_entry where lane = %d and seq = %d"
                        .formatted(end, lane, seq));
        return new Tampering("inserted", List.of(new Place(lane, end)));
    }

    private Tampering swap(int lane, long one, long other) throws SQLException {
        if (one == other) {
            return delete(lane, one);
        }
        sql(
                "update audit_entry set seq = case seq when %d then %d else %d end + 100000 where lane = %d and seq in (%d, %d)"
                        .formatted(one, other, one, lane, one, other));
        sql("update audit_entry set seq = seq - 100000 where lane = %d and seq > 100000".formatted(lane));
        return new Tampering("swapped " + one + " and " + other, List.of(new Place(lane, Math.min(one, other))));
    }

    private Tampering cut(int lane, long from) throws SQLException {
        sql("delete from audit_entry where lane = %d and seq >= %d".formatted(lane, from));
        return new Tampering("cut from " + from, List.of(new Place(lane, from)));
    }

    /** The lane's row as it was when its newest entry was {@code seq - 1}, with the seal of that time. */
    private Tampering rollBack(int lane, long seq) throws SQLException {
        var key = domain.bean(ChainKey.class);
        var head = "";
        var id = 0L;
        try (var row = connection
                .createStatement()
                .executeQuery(
                        "select hash, id from audit_entry where lane = %d and seq = %d".formatted(lane, seq - 1))) {
            if (row.next()) {
                head = row.getString(1);
                id = row.getLong(2);
            }
        }
        new Lanes(connection)
                .update(new Lane(lane, seq - 1, id, head, key.id(), key.signer().seal(lane, seq - 1, id, head)));
        return new Tampering("rolled back to " + (seq - 1), List.of(new Place(lane, seq)));
    }

    private Tampering removeLane(int lane) throws SQLException {
        sql("delete from audit_lane where lane = " + lane);
        return new Tampering("removed lane " + lane, List.of(new Place(lane, 0)));
    }

    private Tampering changeLane(int lane, Random random) throws SQLException {
        var column = List.of("last_id = last_id + 1", "head = 'ab'", "seal = 'ab'", "last_seq = last_seq + 1")
                .get(random.nextInt(4));
        sql("update audit_lane set %s where lane = %d".formatted(column, lane));
        return new Tampering(column + " of lane " + lane, List.of(new Place(lane, 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void aLaneThatWasEmptiedIsFound(int lane) throws SQLException {
        sql("delete from audit_entry where lane = " + lane);
        sql("update audit_lane set last_seq = 0, last_id = 0, head = '', seal = '' where lane = " + lane);
        var found = log.firstFlaw(connection);
        connection.rollback();

        assertThat(found).contains(new Finding(Flaw.LANE_CHANGED, lane, 0, null));
    }

    /** Nobody but the head on paper can know: each row of the older copy is genuine. */
    @Test
    void anOlderCopyIsFoundByTheHeadThatWasWrittenDown() throws SQLException {
        try (var other = new Domain()) {
            var growing = new Log(other);
            growing.write(3, 2);
            try (var reading = other.database().getConnection()) {
                var before = growing.inspection(reading, null);
                assertThat(before.firstFlaw()).isEmpty();
                growing.write(4, 4, 4);
                var after = growing.inspection(reading, before.head());

                assertThat(after.firstFlaw()).isEmpty();
                assertThat(log.inspection(connection, after.head()).firstFlaw())
                        .contains(new Finding(Flaw.HEAD_GONE, -1, 0, null));
            }
        }
    }

    @Test
    void anotherMasterKeyIsToldFromAChange() throws SQLException {
        try (var other = new Domain()) {
            var found = new Log(other).firstFlaw(connection);

            assertThat(found)
                    .get()
                    .extracting(Finding::flaw, Finding::lane, Finding::seq)
                    .containsExactly(Flaw.OTHER_KEY, 0, 1L);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var made = connection.createStatement()) {
            assertThat(made.executeUpdate(statement)).as(statement).isPositive();
        }
    }

    private record Place(int lane, long seq) {}

    /** @param places where the first flaw may be named */
    private record Tampering(String what, List<Place> places) {}
}
