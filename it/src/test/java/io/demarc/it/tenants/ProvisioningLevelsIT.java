// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Role;
import io.demarc.it.rest.Api;
import io.demarc.it.rest.ApiServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DV-2, DV-3, DV-9: menu, pages and endpoints follow the levels of a provider and its organization. */
@ExtendWith(ApiServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvisioningLevelsIT {

    private static final String LEVELS = "api/v1/provisioning-levels/";

    private Api api;
    private Tenant tenant;
    private String administrator;
    private String provider;
    private String organization;

    @BeforeAll
    void makeATenant(Api given) {
        api = given;
        tenant = Tenant.create(api, "Zqlevel", "+39347662");
        administrator = api.bearer("admin");
        provider = tenant.bearer(Role.SERVICE_PROVIDER);
        organization = tenant.bearer(Role.ORGANIZATION_ADMINISTRATOR);
    }

    /** The organization counts for no more than its provider; whoever is at None is let nowhere. */
    @ParameterizedTest
    @CsvSource({
        "MODIFY, MODIFY, MODIFY, 200, 200",
        "MODIFY, VIEW, VIEW, 200, 200",
        "MODIFY, NONE, NONE, 200, 403",
        "VIEW, MODIFY, VIEW, 200, 200",
        "VIEW, VIEW, VIEW, 200, 200",
        "VIEW, NONE, NONE, 200, 403",
        "NONE, MODIFY, NONE, 403, 403",
        "NONE, VIEW, NONE, 403, 403",
        "NONE, NONE, NONE, 403, 403",
    })
    void eachSeesWhatTheLevelsLetThem(
            String ofProvider, String ofOrganization, String counts, int forProvider, int forOrganization) {
        bothAre(ofProvider, ofOrganization);

        var read = api.get(LEVELS + "organizations/" + tenant.id("organizations"), administrator)
                .json();
        assertThat(read.getString("own")).isEqualTo(ofOrganization);
        assertThat(read.getString("level")).isEqualTo(counts);
        assertThat(api.get("api/v1/provisioning-levels", provider).status()).isEqualTo(forProvider);
        assertThat(api.get("api/v1/provisioning-levels", organization).status()).isEqualTo(forOrganization);
        assertPage(Role.SERVICE_PROVIDER, forProvider);
        assertPage(Role.ORGANIZATION_ADMINISTRATOR, forOrganization);
    }

    private void assertPage(Role role, int status) {
        var browser = tenant.browser(role);
        var page = browser.open("devices/permissions");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(browser.open("index").body().contains("/devices/permissions"))
                .as("in the menu of " + role)
                .isEqualTo(status == 200);
        if (status == 403) {
            assertThat(page.body()).contains("is at None. Who can raise it: the ");
        }
    }

    /**
     * DV-2, DV-4 to DV-6, of a device that the provider added and assigned to its organization: who opens it, and which
     * buttons it has for them.
     */
    @ParameterizedTest
    @CsvSource({
        "MODIFY, MODIFY, edit clear, edit clear",
        "MODIFY, VIEW, edit clear, clear",
        "MODIFY, NONE, closed, closed",
        "VIEW, MODIFY, edit clear, clear",
        "VIEW, VIEW, '', clear",
        "VIEW, NONE, closed, closed",
        "NONE, MODIFY, closed, closed",
        "NONE, VIEW, closed, closed",
        "NONE, NONE, closed, closed",
    })
    void aDeviceHasTheButtonsThatTheLevelsAllow(
            String ofProvider, String ofOrganization, String forProvider, String forOrganization) {
        bothAre(ofProvider, ofOrganization);

        assertDevice(Role.SERVICE_PROVIDER, forProvider);
        assertDevice(Role.ORGANIZATION_ADMINISTRATOR, forOrganization);
    }

    private void assertDevice(Role role, String expected) {
        var browser = tenant.browser(role);
        var page = browser.open("devices/device.xhtml?id=" + tenant.id("devices"));
        if (expected.equals("closed")) {
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("SIP devices cannot be used ");
            assertThat(browser.open("devices/list").statusCode()).isEqualTo(403);
            return;
        }
        assertThat(page.statusCode()).isEqualTo(200);
        var mayEdit = expected.contains("edit");
        assertThat(page.body().contains("data-dialog=\"clearDevice\"")).isEqualTo(expected.contains("clear"));
        assertThat(page.body().contains("data-dialog=\"deleteDevice\"")).isEqualTo(mayEdit);
        assertThat(page.body().contains("data-dialog=\"openWindow\"")).isEqualTo(mayEdit);
        assertThat(page.body().contains("/devices/edit")).isEqualTo(mayEdit);
        assertThat(page.body().contains("/devices/assign")).isEqualTo(mayEdit);
    }

    @Test
    void aRefusalIsAProblemThatTellsWhoCanChangeIt() {
        bothAre("MODIFY", "NONE");

        var refused = api.get("api/v1/provisioning-levels", organization);

        assertThat(refused.json().getString("detail"))
                .isEqualTo(
                        "SIP devices cannot be used here: the organization is at None. Who can raise it: the service provider.");
        assertThat(refused.text()).contains("provisioning.refused.LEVEL");
    }

    @Test
    void nobodyButTheParentSetsALevelAndNoHigherThanItsOwn() {
        bothAre("VIEW", "NONE");

        assertThat(set(administrator, "organizations", "VIEW").status()).isEqualTo(403);
        assertThat(set(organization, "organizations", "VIEW").status()).isEqualTo(403);
        assertThat(set(provider, "accounts", "VIEW").status()).isEqualTo(403);
        assertThat(set(provider, "organizations", "MODIFY").status()).isEqualTo(422);
        assertThat(set(provider, "organizations", "VIEW").status()).isEqualTo(204);
        assertThat(set(organization, "accounts", "VIEW").status()).isEqualTo(204);
        assertThat(set(organization, "accounts", "NONE").status()).isEqualTo(204);
    }

    @Test
    void theAdministratorIsToldWhatAProviderWouldSee() {
        bothAre("MODIFY", "NONE");

        var explained = api.get(LEVELS + "providers/" + tenant.id("providers") + "/explanation", administrator)
                .json();

        var section = explained.getJsonObject("section");
        assertThat(section.getBoolean("allowed")).isFalse();
        assertThat(section.getString("reason")).isEqualTo("NOBODY_BELOW");
        assertThat(explained.getJsonArray("children")).hasSize(1);
    }

    /** Set from the top, where everything is allowed, down to what is wanted. */
    private void bothAre(String ofProvider, String ofOrganization) {
        assertThat(set(administrator, "providers", "MODIFY").status()).isEqualTo(204);
        assertThat(set(provider, "organizations", ofOrganization).status()).isEqualTo(204);
        assertThat(set(administrator, "providers", ofProvider).status()).isEqualTo(204);
    }

    private Api.Answer set(String bearer, String collection, String level) {
        return api.json(
                "PUT", LEVELS + collection + "/" + tenant.id(collection), bearer, "{\"level\": \"" + level + "\"}");
    }
}
