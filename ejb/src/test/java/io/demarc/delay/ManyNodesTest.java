// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Domain;
import io.demarc.tenancy.OrganizationFilter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** CU-5: applied once with several nodes, and what was due while no node ran is made when one starts. */
class ManyNodesTest {

    private static final int NODES = 8;
    private static final int SETUPS = 20;

    @Test
    void eightNodesMakeEachChangeOnce() throws Exception {
        try (var desk = new DelayDesk()) {
            for (var i = 0; i < SETUPS; i++) {
                var setup = new OrganizationSetup(null, DelayDesk.named("Customer " + i));
                desk.order(
                        desk.nina,
                        new ChangeOrder(ChangeKind.ORGANIZATION, null, setup),
                        desk.timing(Duration.ofHours(1), null));
            }
            desk.clock.now = desk.clock.now.plus(Duration.ofHours(1));
            var together = new CyclicBarrier(NODES);
            var nodes = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < NODES; i++) {
                var node = node(desk);
                nodes.add(() -> {
                    together.await();
                    return DelayDesk.carryOutDue(node);
                });
            }
            var pool = Executors.newFixedThreadPool(NODES);
            for (var done : pool.invokeAll(nodes)) {
                done.get();
            }
            pool.shutdown();

            // One that waited too long for a row leaves it to the next second.
            desk.wait(Duration.ofMinutes(10));
            assertThat(desk.as(desk.nina, () -> desk.organizations.count(OrganizationFilter.ALL, 100)))
                    .isEqualTo(SETUPS + 1);
            var states = desk.as(
                    desk.nina,
                    () -> desk.changes.count(
                            new DelayedChangeFilter(null, null, null, ChangeState.APPLIED, null, null, false), 100));
            assertThat(states).isEqualTo(SETUPS);
            assertThat(entries(desk, "organization", "NEW")).isEqualTo(SETUPS + 1);
            assertThat(entries(desk, "delayed_change", "UPDATE")).isEqualTo(SETUPS);
        }
    }

    @Test
    void whatWasDueWhileNoNodeRanIsMadeByTheNextOne() {
        try (var desk = new DelayDesk()) {
            var id = desk.rename("Acme Logistics", Duration.ofHours(1), Duration.ofHours(2));
            desk.clock.now = desk.clock.now.plus(Duration.ofDays(1));
            var restarted = node(desk);

            DelayDesk.carryOutDue(restarted);
            assertThat(desk.acmesName()).isEqualTo("Acme Logistics");

            DelayDesk.carryOutDue(restarted);
            assertThat(desk.acmesName()).isEqualTo("Acme");
            assertThat(desk.look(id).change().state()).isEqualTo(ChangeState.REVERTED);
        }
    }

    private static int entries(DelayDesk desk, String table, String act) throws SQLException {
        try (var connection = desk.domain.database().getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from audit_entry where table_name = ? and act = ?")) {
            query.setString(1, table);
            query.setString(2, act);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Domain node(DelayDesk desk) {
        var node = desk.domain.another();
        node.put(Clock.class, desk.clock);
        return node;
    }
}
