// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.Problem;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with one member or parameter.
 *
 * @param field its name, nested ones as {@code details.email} or {@code ids[3]}; empty when it is about the whole
 * @param key stays the same in all languages and releases
 */
public record FieldProblem(String field, String message, String key) {

    /** The console's inputs and the members of the API differ in a few names. */
    private static final Map<String, String> MEMBERS = Map.of(
            "gateway", "gatewayId",
            "group", "groupId",
            "profile", "profileId",
            "provider", "providerId",
            "repeated", "password",
            "typedName", "confirm");

    static FieldProblem of(Problem problem, Locale language) {
        return new FieldProblem(
                MEMBERS.getOrDefault(problem.field(), problem.field()), problem.text(language), problem.key());
    }

    String sentence() {
        return field.isEmpty() ? message : field + ": " + message;
    }
}
