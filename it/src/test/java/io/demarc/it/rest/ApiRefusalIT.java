// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import static io.demarc.it.rest.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** R6, UI-6: no operation of openapi.json does anything for whoever may not ask. */
@ExtendWith(ApiServer.class)
class ApiRefusalIT {

    private static final long NOBODYS = 987_654_321;

    @TestFactory
    Stream<DynamicTest> nobodyGetsAnythingWithoutAToken(Api api) {
        return each(api, endpoint -> {
            var answer = send(api, endpoint, null);

            assertProblem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).startsWithIgnoringCase(endpoint.scheme());
        });
    }

    @TestFactory
    Stream<DynamicTest> aTokenThatWasNeverIssuedOpensNothing(Api api) {
        return each(api, endpoint -> assertProblem(send(api, endpoint, "Bearer dmc_" + "A".repeat(43)), 401));
    }

    @TestFactory
    Stream<DynamicTest> aTokenWithoutThePermissionIsRefused(Api api) {
        var runs = api.bearer("nina", "RUN_READ");
        var gateways = api.bearer("nina", "GATEWAY_READ");
        return each(api, endpoint -> {
            var answer = send(api, endpoint, endpoint.permission().equals("RUN_READ") ? gateways : runs);

            // Tokens are handled with login and password, so there a token is as good as none.
            assertProblem(answer, endpoint.scheme().equals("basic") ? 401 : 403);
            if (answer.status() == 403) {
                assertThat(answer.json().getString("permission")).isEqualTo(endpoint.permission());
            }
        });
    }

    /** Login and password of a demo operator open the tokens and nothing else. */
    @TestFactory
    Stream<DynamicTest> aPasswordIsNoToken(Api api) {
        return each(api, endpoint -> {
            if (endpoint.scheme().equals("bearer")) {
                assertProblem(send(api, endpoint, Api.basic("nina")), 401);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound(Api api) {
        var all = api.bearer("admin");
        return each(api, endpoint -> {
            if (endpoint.path().contains("{id}") && endpoint.scheme().equals("bearer")) {
                assertProblem(send(api, endpoint, all), 404, 422);
            }
        });
    }

    @Test
    void aRevokedTokenIsWorthNothing(Api api) {
        var made = api.json("POST", "api/v1/tokens", Api.basic("nina"), "{\"name\": \"short\"}");
        var bearer = "Bearer " + made.json().getString("token");
        assertThat(api.get("api/v1/organizations", bearer).status()).isEqualTo(200);

        var revoked = api.call("DELETE", "api/v1/tokens/" + made.json().getInt("id"), Api.basic("nina"), null, null);

        assertThat(revoked.status()).isEqualTo(204);
        assertProblem(api.get("api/v1/organizations", bearer), 401);
    }

    @Test
    void anOrganizationSeesItselfAlone(Api api) {
        var seen = api.get("api/v1/organizations", api.bearer("elena")).json().getJsonArray("items");

        assertThat(seen).hasSize(1);
        assertThat(seen.getJsonObject(0).getString("name")).isEqualTo("Acme Logistics");
    }

    @Test
    void addressesThatDoNotExistAreProblemsToo(Api api) {
        var bearer = api.bearer("nina");

        assertProblem(api.get("api/v1/nothing", bearer), 404);
        assertProblem(api.get("api/v1/nothing", null), 401);
        assertProblem(api.get("api/v2/organizations", bearer), 404);
        assertProblem(api.call("DELETE", "api/v1/organizations", bearer, null, null), 405);
        assertProblem(api.get("api/v1/organizations/abc", bearer), 404);
        assertProblem(api.get("api/v1/organizations/99999999999999999999", bearer), 404);
        assertProblem(api.get("api/v1/organizations/-1", bearer), 404);
    }

    private interface Check {
        void run(Endpoint endpoint);
    }

    private static Stream<DynamicTest> each(Api api, Check check) {
        return Endpoint.all(api).stream().map(endpoint -> dynamicTest(endpoint.toString(), () -> check.run(endpoint)));
    }

    private static Api.Answer send(Api api, Endpoint endpoint, String authorization) {
        var path = endpoint.path(NOBODYS);
        return endpoint.takesJson()
                ? api.json(endpoint.method(), path, authorization, endpoint.least())
                : api.call(
                        endpoint.method(),
                        path,
                        authorization,
                        endpoint.type().isEmpty() ? null : endpoint.type(),
                        endpoint.type().isEmpty() ? null : new byte[] {'x'});
    }
}
