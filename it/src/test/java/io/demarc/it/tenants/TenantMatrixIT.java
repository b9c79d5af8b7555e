// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.it.rest.Api;
import io.demarc.it.rest.ApiServer;
import io.demarc.it.rest.Endpoint;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every endpoint and every page × every role × what is one's own and what is another tenant's (R6). The lists come from
 * openapi.json and pages.properties: what is added without a rule, or without a record in {@link Tenant}, fails.
 */
@ExtendWith(ApiServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantMatrixIT {

    private static final long NOBODYS = 987_654_321;
    private static final Pattern RECORD = Pattern.compile("\\{([a-z-]+)}");

    private static final List<Role> ROLES = List.of(
            Role.SERVICE_PROVIDER, Role.ORGANIZATION_ADMINISTRATOR, Role.BATCH_OPERATOR, Role.AUDITOR, Role.CONTACT);

    /** Auditors and contacts have no tokens, so the API has none of them. */
    private static final List<Role> PROGRAMS = ROLES.stream()
            .filter(role -> role.permissions().contains(Permission.TOKEN_OWN))
            .toList();

    /** What providers start is theirs alone. */
    private static final Set<String> OF_THE_PROVIDER = Set.of(
            "call-imports",
            "organization-imports",
            "device-imports",
            "runs",
            "campaigns",
            "imports",
            "template-versions",
            "invoice-runs");

    private Api api;
    private List<Endpoint> endpoints;
    private Tenant own;
    private Tenant other;

    @BeforeAll
    void makeTwoTenants(Api given) {
        api = given;
        endpoints = Endpoint.all(api).stream()
                .filter(endpoint -> endpoint.scheme().equals("bearer"))
                .toList();
        own = Tenant.create(api, "Zqnorth", "+39347660");
        other = Tenant.create(api, "Zqsouth", "+39347661");
    }

    @TestFactory
    Stream<DynamicTest> whoLacksThePermissionIsRefused() {
        return each((endpoint, role) -> {
            if (!holds(role, endpoint)) {
                assertThat(send(endpoint, role, endpoint.namesARecord() ? own.id(endpoint.collection()) : 0)
                                .status())
                        .isEqualTo(403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> onesOwnRecordsAreRead() {
        return each((endpoint, role) -> {
            if (holds(role, endpoint) && endpoint.method().equals("GET") && sees(role, endpoint)) {
                var answer = send(endpoint, role, endpoint.namesARecord() ? own.id(endpoint.collection()) : 0);
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            }
        });
    }

    /** Not even that it is there: the answer is the same as for an id that nobody has. */
    @TestFactory
    Stream<DynamicTest> aRecordOfAnotherTenantIsAsOneThatDoesNotExist() {
        return each((endpoint, role) -> {
            if (endpoint.namesARecord()) {
                var others = send(endpoint, role, other.id(endpoint.collection()));
                var nobodys = send(endpoint, role, NOBODYS);
                assertThat(others.status()).as(others.text()).isBetween(400, 499);
                assertThat(withoutInstance(others)).isEqualTo(withoutInstance(nobodys));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aCallOfAnotherTenantIsAsOneThatDoesNotExist() {
        return each((endpoint, role) -> {
            if (endpoint.namesACall()) {
                var others = send(endpoint, role, endpoint.path() + "?ref=" + other.reference("calls"), null);
                var nobodys = send(endpoint, role, endpoint.path() + "?ref=1-" + NOBODYS, null);
                assertThat(others.status()).as(others.text()).isBetween(400, 499);
                assertThat(withoutInstance(others)).isEqualTo(withoutInstance(nobodys));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> listsShowNothingOfAnotherTenant() {
        return each((endpoint, role) -> {
            if (endpoint.isList()) {
                assertThat(send(endpoint, role, 0).text()).doesNotContain(other.mark());
            }
        });
    }

    /** Neither lists that are narrowed to another's record nor forms that name one. */
    @TestFactory
    Stream<DynamicTest> aReferenceToAnotherTenantsRecordLeadsNowhere() {
        return each((endpoint, role) -> endpoint.references().forEach(reference -> {
            var answer = refer(endpoint, role, reference);
            assertThat(answer.text()).as(reference).doesNotContain(other.mark());
            if (!endpoint.method().equals("GET")) {
                assertThat(answer.status()).as(reference + " " + answer.text()).isBetween(400, 499);
            }
        }));
    }

    /** Forms that are right but for a record of another tenant. */
    @TestFactory
    Stream<DynamicTest> nothingIsMadeInAnotherTenant() {
        return Stream.of(
                        new Order("groups?organizationId={organizations}", "{\"name\": \"Zqintruder\"}"),
                        new Order("groups", "{\"name\": \"Zqintruder\", \"profileId\": {profiles}}"),
                        new Order("accounts", "{\"number\": \"+393476629901\", \"groupId\": {groups}}"),
                        new Order("campaigns", """
                                {"kind": "FREE_TEXT", "gatewayId": {gateways}, "text": "x", "alsoActivated": false,
                                 "recipients": {"accountIds": [{accounts}]}}"""),
                        new Order("operators?providerId={providers}", """
                                {"login": "zqintruder", "name": "x", "role": "AUDITOR", "language": "en",
                                 "timeZone": "UTC"}"""),
                        new Order("contacts?organizationId={organizations}", """
                                {"name": "Zqintruder", "email": "zqintruder@example.com", "type": "GENERAL",
                                 "mobileVerified": false, "emailVerified": false, "language": "en"}"""),
                        new Order("organizations?providerId={providers}", """
                                {"name": "Zqintruder", "status": "ACTIVE", "language": "en", "timeZone": "UTC"}"""))
                .map(order -> dynamicTest(
                        order.path(),
                        () -> PROGRAMS.forEach(role -> {
                            var answer = api.json(
                                    "POST", "api/v1/" + filled(order.path()), own.bearer(role), filled(order.body()));
                            assertThat(answer.status()).as(answer.text()).isIn(403, 404, 422);
                            assertThat(answer.text()).doesNotContain(other.mark());
                        })));
    }

    private record Order(String path, String body) {}

    private String filled(String text) {
        return RECORD.matcher(text).replaceAll(record -> other.reference(record.group(1)));
    }

    @TestFactory
    Stream<DynamicTest> eachPageOpensForItsRolesOnly() {
        return eachPage((page, role) -> {
            var answer = own.browser(role).open(page.address(own));
            var hidden = page.showsWhatIsTheProviders() && role == Role.ORGANIZATION_ADMINISTRATOR;
            // The start page leads contacts on to the portal.
            var closed = role == Role.CONTACT && page.path().equals("/index") ? 302 : 403;
            assertThat(answer.statusCode()).isEqualTo(!page.isOpenTo(role) ? closed : hidden ? 404 : 200);
            assertThat(answer.body()).doesNotContain(other.mark());
        });
    }

    @TestFactory
    Stream<DynamicTest> noPageShowsARecordOfAnotherTenant() {
        return eachPage((page, role) -> {
            if (page.namesARecord()) {
                var answer = own.browser(role).open(page.address(other));
                assertThat(answer.statusCode()).isEqualTo(page.isOpenTo(role) ? 404 : 403);
                assertThat(answer.body()).doesNotContain(other.mark());
            }
        });
    }

    private interface Check {
        void of(Endpoint endpoint, Role role);
    }

    private interface PageCheck {
        void of(PageRule page, Role role);
    }

    private Stream<DynamicTest> each(Check check) {
        return endpoints.stream()
                .map(endpoint ->
                        dynamicTest(endpoint.toString(), () -> PROGRAMS.forEach(role -> check.of(endpoint, role))));
    }

    private static Stream<DynamicTest> eachPage(PageCheck check) {
        return PageRule.all().stream()
                .map(page -> dynamicTest(page.toString(), () -> ROLES.forEach(role -> check.of(page, role))));
    }

    private static boolean holds(Role role, Endpoint endpoint) {
        return role.permissions().contains(Permission.valueOf(endpoint.permission()));
    }

    private static boolean sees(Role role, Endpoint endpoint) {
        return role != Role.ORGANIZATION_ADMINISTRATOR
                || !endpoint.namesARecord()
                || !OF_THE_PROVIDER.contains(endpoint.collection());
    }

    private Api.Answer send(Endpoint endpoint, Role role, long id) {
        return send(
                endpoint,
                role,
                endpoint.path(id) + (endpoint.namesACall() ? "?ref=" + own.reference("calls") : ""),
                endpoint.takesJson() ? endpoint.least() : null);
    }

    private Api.Answer refer(Endpoint endpoint, Role role, String reference) {
        var id = other.referred(reference);
        var path = endpoint.path(endpoint.namesARecord() ? own.id(endpoint.collection()) : 0);
        return endpoint.parameters().contains(reference)
                ? send(
                        endpoint,
                        role,
                        path + "?" + reference + "=" + id,
                        endpoint.takesJson() ? endpoint.least() : null)
                : send(endpoint, role, path, endpoint.naming(reference, id));
    }

    private Api.Answer send(Endpoint endpoint, Role role, String path, String json) {
        if (json != null) {
            return api.json(endpoint.method(), path, own.bearer(role), json);
        }
        var type = endpoint.type().isEmpty() ? null : endpoint.type();
        return api.call(endpoint.method(), path, own.bearer(role), type, type == null ? null : new byte[] {'x'});
    }

    private static String withoutInstance(Api.Answer answer) {
        return answer.status() + answer.text().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }
}
