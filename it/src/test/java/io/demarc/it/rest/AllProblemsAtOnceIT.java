// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import static io.demarc.it.rest.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever fills in a form learns everything that is wrong with it at once, a taken name as well. */
@ExtendWith(ApiServer.class)
class AllProblemsAtOnceIT {

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("organizations", "name", """
                        {"name": "%s", "language": "??", "contactEmail": "nobody"}
                        """, List.of("name", "language", "contactEmail")),
                arguments("groups", "name", """
                        {"name": "%s", "itEmail": "nobody"}
                        """, List.of("name", "itEmail")),
                arguments("providers", "name", """
                        {"name": "%s", "currency": "??", "contactEmail": "nobody"}
                        """, List.of("name", "currency", "contactEmail")),
                arguments("profiles", "name", """
                        {"name": "%s", "supportEmail": "nobody"}
                        """, List.of("name", "supportEmail")),
                arguments("gateways", "name", """
                        {"name": "%s", "kind": "SMPP", "host": "", "port": 2775, "password": "much too long", "window": 10,
                         "partsPerSecond": 10, "enabled": true}
                        """, List.of("name", "host", "password")),
                arguments("operators", "login", """
                        {"login": "%s", "name": "", "email": "nobody", "role": "AUDITOR"}
                        """, List.of("login", "name", "email")),
                arguments("accounts", "username", """
                        {"username": "%s", "groupId": 1, "number": "x", "password": "short", "email": "nobody"}
                        """, List.of("username", "number", "password", "email")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTakenNameIsToldWithTheOtherProblems(
            String list, String nameField, String form, List<String> fields, Api api) {
        var caller = api.bearer(list.equals("providers") ? "admin" : "nina");
        var taken = first(api, list, caller).getString(nameField);
        var path = list.equals("groups") ? "groups?organizationId=1" : list;

        var answer = api.json("POST", "api/v1/" + path, caller, form.formatted(taken));

        assertProblem(answer, 422);
        assertThat(fieldsOf(answer)).containsAll(fields);
    }

    @Test
    void aTakenNameIsToldWithTheOtherProblemsOfAChangeToo(Api api) {
        var nina = api.bearer("nina");
        var taken = first(api, "organizations", nina).getString("name");
        var made = api.json("POST", "api/v1/organizations", nina, """
                {"name": "Problems %d", "status": "ACTIVE", "language": "en", "timeZone": "Europe/Rome"}
                """.formatted(System.nanoTime()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        var answer = api.json("PUT", "api/v1/organizations/" + made.json().getInt("id"), nina, """
                {"name": "%s", "status": "ACTIVE", "language": "en", "timeZone": "Mars/Olympus"}
                """.formatted(taken));

        assertProblem(answer, 422);
        assertThat(fieldsOf(answer)).containsExactlyInAnyOrder("name", "timeZone");
    }

    private static JsonObject first(Api api, String list, String caller) {
        return api.get("api/v1/" + list + "?size=1", caller)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static List<String> fieldsOf(Api.Answer answer) {
        return answer.json().getJsonArray("problems").stream()
                .map(problem -> problem.asJsonObject().getString("field"))
                .toList();
    }
}
