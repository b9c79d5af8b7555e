// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * DV-2 to DV-6 once more, as a table. Each question fits one row and no second; {@code *} stands for anything.
 *
 * <p>rank: of who asks (S administrator, P provider, O organization, A account); level: what they may do (None, View,
 * Modify); below: the highest level directly below them; whose: whether they added the device (own) or somebody else
 * (foreign); child: what the one below that it is about may do in their eyes, the lowest of several, or – for nobody;
 * view: whether the organization that it goes to is at View; setting: {@code demarc.devices.assign-to-view}.
 */
final class SpecTable {

    private static final List<String> HEADER =
            List.of("question", "rank", "level", "below", "whose", "child", "view", "setting", "answer", "rule");

    private static final List<List<String>> ROWS =
            """
            open   | S   | *  | *  | *       | *  | *   | *   | yes                  | DV-2 the administrator stands above all levels
            open   | POA | N  | *  | *       | *  | *   | *   | LEVEL                | DV-2
            open   | P   | VM | N  | *       | *  | *   | *   | NOBODY_BELOW         | DV-2 even if devices are assigned
            open   | P   | VM | VM | *       | *  | *   | *   | yes                  | DV-2
            open   | OA  | VM | *  | *       | *  | *   | *   | yes                  | DV-2
            add    | *   | M  | *  | *       | –  | *   | *   | yes                  | DV-6 in one's own context
            add    | *   | M  | *  | *       | NVM| no  | *   | yes                  | DV-6 in any child's
            add    | *   | M  | *  | *       | NVM| yes | off | ORGANIZATION_AT_VIEW | DV-5
            add    | *   | M  | *  | *       | NVM| yes | on  | yes                  | DV-5 the newer page of the manual
            add    | *   | V  | M  | *       | –  | *   | *   | MUST_BE_ASSIGNED     | DV-6 unassigned only if no child is at Modify
            add    | *   | V  | NV | *       | –  | *   | *   | yes                  | DV-6
            add    | *   | V  | *  | *       | M  | *   | *   | yes                  | DV-6 for children at Modify
            add    | *   | V  | *  | *       | NV | *   | *   | CHILD_NOT_AT_MODIFY  | DV-6
            edit   | *   | M  | *  | *       | *  | *   | *   | yes                  | DV-6 everything listed
            edit   | *   | V  | *  | foreign | *  | *   | *   | FOREIGN              | DV-6 read only
            edit   | *   | V  | *  | own     | M  | *   | *   | yes                  | DV-6 for a child at Modify
            edit   | *   | V  | *  | own     | NV–| *   | *   | CHILD_NOT_AT_MODIFY  | DV-6
            clear  | *   | M  | *  | *       | *  | *   | *   | yes                  | DV-6
            clear  | *   | V  | *  | foreign | *  | *   | *   | yes                  | DV-6 offers Clear assignment
            clear  | *   | V  | *  | own     | M  | *   | *   | yes                  | DV-6
            clear  | *   | V  | *  | own     | NV–| *   | *   | CHILD_NOT_AT_MODIFY  | DV-6
            """.lines().map(SpecTable::cells).toList();

    private SpecTable() {}

    /** The one answer to a question: "yes", or the reason of the refusal. */
    static String answer(Map<String, String> facts) {
        var fitting = ROWS.stream().filter(row -> fits(row, facts)).toList();

        assertThat(fitting).as("rows for " + facts).hasSize(1);
        return fitting.get(0).get(HEADER.indexOf("answer"));
    }

    private static boolean fits(List<String> row, Map<String, String> facts) {
        return IntStream.range(0, HEADER.indexOf("answer")).allMatch(column -> {
            var allowed = row.get(column);
            var fact = facts.getOrDefault(HEADER.get(column), "");
            return allowed.equals("*") || allowed.equals(fact) || (fact.length() == 1 && allowed.contains(fact));
        });
    }

    private static List<String> cells(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        assertThat(cells).hasSameSizeAs(HEADER);
        return cells;
    }
}
