// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a feature says about the files that it imports: their columns and the rules of their rows. */
public interface RowRules {

    ImportLayout layout();

    /** What is wrong with a cell that has something in it, beyond what is wrong in any file. */
    Optional<RowProblem> problem(ImportColumn column, String cell);

    /** What is wrong with a row whose cells are good each for itself. */
    default Optional<Rejection> problem(Map<ImportColumn, String> cells) {
        return Optional.empty();
    }

    /** What no two rows may have in common, at most 100 characters; null when the row says no such thing. */
    String key(Map<ImportColumn, String> cells);

    /** Those of {@code keys} that something which exists already has. */
    Set<String> taken(Collection<String> keys);

    /** Why a row is refused whose key is taken. */
    Rejection takenKey();

    /** Why a row is refused whose key stands in an earlier line. */
    Rejection doubleKey(long earlierLine);

    /** How many rows there is room for. */
    default long room() {
        return Long.MAX_VALUE;
    }

    /** Why a row is refused for which there is no room. */
    default Rejection noRoom() {
        return Rejection.ofRow(RowProblem.NOT_ACCEPTED);
    }
}
