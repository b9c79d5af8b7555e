// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import static io.demarc.it.rest.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway may go as long as nothing was sent through it: its messages and their costs name it. */
@ExtendWith(ApiServer.class)
class GatewayDeletionIT {

    @Test
    void aGatewayThatNoRunUsesIsDeleted(Api api) {
        var nina = api.bearer("nina");
        var gateway = newGateway(api, nina);

        assertThat(api.call("DELETE", gateway, nina, null, null).status()).isEqualTo(204);
        assertProblem(api.get(gateway, nina), 404);
    }

    @Test
    void aGatewayThatARunUsesStays(Api api) {
        var nina = api.bearer("nina");
        var gateway = newGateway(api, nina);
        var id = gateway.replaceAll(".*/", "");
        var campaign = api.json("POST", "api/v1/campaigns", nina, """
                {"kind": "FREE_TEXT", "text": "Good morning", "gatewayId": %s, "recipients": {"accountIds": [1]},
                 "alsoActivated": false}
                """.formatted(id));
        assertThat(campaign.status()).as(campaign.text()).isEqualTo(201);

        var answer = api.call("DELETE", gateway, nina, null, null);

        assertProblem(answer, 422);
        assertThat(answer.text()).contains("gateway.used");
        assertThat(api.get(gateway, nina).status()).isEqualTo(200);
    }

    /** @return its address */
    private static String newGateway(Api api, String caller) {
        var made = api.json("POST", "api/v1/gateways", caller, """
                {"name": "Spare %d", "kind": "DEVELOPMENT", "sender": "Spare", "window": 10, "partsPerSecond": 10,
                 "pricePerPart": 0.04, "enabled": true}
                """.formatted(System.nanoTime()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return "api/v1/gateways/" + made.json().getInt("id");
    }
}
