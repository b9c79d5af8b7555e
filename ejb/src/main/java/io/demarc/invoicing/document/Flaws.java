// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.ArrayList;
import java.util.List;

/** The rules of EN 16931 that a document breaks. */
final class Flaws {

    private final List<String> found = new ArrayList<>();

    void addIf(boolean broken, String rule, String what) {
        if (broken) {
            found.add(rule + ": " + what);
        }
    }

    void throwIfAny(String number) {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException("Document " + number + " breaks " + String.join("; ", found));
        }
    }
}
