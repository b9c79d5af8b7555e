// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects every problem of a form, so that its author sees them all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public Problems add(String field, String key, Serializable... args) {
        found.add(Problem.at(field, key, args));
        return this;
    }

    public Problems addIf(boolean wrong, String field, String key, Serializable... args) {
        return wrong ? add(field, key, args) : this;
    }

    /** The value that {@code value} makes, or null when it refuses, with its reasons noted against {@code field}. */
    public <T> T noting(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            found.addAll(refused.about(field).problems());
            return null;
        }
    }

    /** The value that {@code value} makes, or null when it refuses, with its reasons noted as they are. */
    public <T> T noting(Supplier<T> value) {
        try {
            return value.get();
        } catch (BusinessException refused) {
            found.addAll(refused.problems());
            return null;
        }
    }

    /** Does {@code change}; when it refuses, its reasons are noted as they are. */
    public void trying(Runnable change) {
        noting(() -> {
            change.run();
            return null;
        });
    }

    public List<Problem> found() {
        return List.copyOf(found);
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BusinessException(found);
        }
    }
}
