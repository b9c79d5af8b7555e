// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import static io.demarc.it.rest.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** R10: whatever is sent, the answer says what is wrong, and nothing has changed. */
@ExtendWith(ApiServer.class)
class ApiBadInputIT {

    private static final int LONGEST_NOTE = 500;

    private static final Integer[] REFUSED = {400, 404, 413, 415, 422};

    private String bearer;
    private String admin;
    private int template;
    private int rateCard;

    @BeforeEach
    void logIn(Api api) {
        bearer = api.bearer("nina");
        admin = api.bearer("admin");
        api.json("POST", "api/v1/templates", bearer, """
                {"name": "Bad input", "maker": "SNOM", "role": "DEVICE", "shared": false, "text": "<settings/>"}""");
        template = first(api, "templates?sort=-id&size=1");
        rateCard = first(api, "rate-cards?sort=id&size=1");
        var group = api.json("POST", "api/v1/groups?organizationId=1", bearer, "{\"name\": \"Bad input\"}");
        if (group.status() == 201) {
            api.json("POST", "api/v1/profiles", bearer, "{\"name\": \"Bad input\"}");
            api.json(
                    "POST",
                    "api/v1/accounts",
                    bearer,
                    "{\"number\": \"+393475550999\", \"groupId\": "
                            + group.json().getInt("id") + "}");
        }
    }

    @TestFactory
    Stream<DynamicTest> noBody(Api api) {
        return bodies(
                api,
                endpoint -> assertProblem(
                        api.json(endpoint.method(), existing(api, endpoint), authorization(endpoint), ""), REFUSED));
    }

    @TestFactory
    Stream<DynamicTest> noJson(Api api) {
        return bodies(api, endpoint -> {
            for (var body : new String[] {"{", "[]", "null", "7", "\"text\"", "{\"a\": 1, \"a\": 2}", "{}}", "<a/>"}) {
                assertProblem(
                        api.json(endpoint.method(), existing(api, endpoint), authorization(endpoint), body), REFUSED);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherContentType(Api api) {
        return bodies(
                api,
                endpoint -> assertProblem(
                        api.call(
                                endpoint.method(),
                                existing(api, endpoint),
                                authorization(endpoint),
                                "application/x-www-form-urlencoded",
                                "name=x".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                        415));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownMember(Api api) {
        return bodies(
                api,
                endpoint -> assertProblem(
                        api.json(
                                endpoint.method(),
                                existing(api, endpoint),
                                authorization(endpoint),
                                "{\"nobodyKnowsThis\": 1}"),
                        400));
    }

    @TestFactory
    Stream<DynamicTest> wrongTypes(Api api) {
        return bodies(api, endpoint -> {
            var answer = api.json(
                    endpoint.method(), existing(api, endpoint), authorization(endpoint), endpoint.withWrongTypes());

            assertProblem(answer, 400);
            assertThat(answer.json().getJsonArray("problems")).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> textsThatAreTooLongOrNoTextsOrMeantForAnotherMachine(Api api) {
        var texts = new String[] {
            "x".repeat(100_000),
            "a\u0000b",
            "a\r\nb: c",
            "\u202e\uffff",
            "'; drop table account; --",
            "${7*7} #{request.session}",
            "<script>alert(1)</script>",
            "../../etc/passwd"
        };
        return bodies(api, endpoint -> {
            for (var text : texts) {
                if (!endpoint.withTexts(text).contains(":\"") || isGood(endpoint, text)) {
                    continue;
                }
                assertProblem(
                        api.json(
                                endpoint.method(),
                                existing(api, endpoint),
                                authorization(endpoint),
                                endpoint.withTexts(text)),
                        REFUSED);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyBeyondOneMegabyte(Api api) {
        return bodies(
                api,
                endpoint -> assertProblem(
                        api.json(
                                endpoint.method(),
                                existing(api, endpoint),
                                authorization(endpoint),
                                "{\"name\": \"" + "x".repeat(1 << 20) + "\"}"),
                        413));
    }

    @TestFactory
    Stream<DynamicTest> parametersThatCannotBeRead(Api api) {
        return tests(api, Endpoint::isList, endpoint -> {
            for (var query :
                    new String[] {"size=0", "size=201", "size=x", "sort=nothing", "cursor=!", "cursor=Zjox", "no=1"}) {
                if (endpoint.scheme().equals("bearer")) {
                    assertProblem(api.get(endpoint.path() + "?" + query, admin), 400);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> parametersThatTheDocumentNamesAreKnown(Api api) {
        return tests(api, Endpoint::canBeAsked, endpoint -> {
            var named = String.join("=&", endpoint.parameters()) + "=";

            var answer = api.get(endpoint.path(1) + "?" + named, admin);

            assertThat(answer.text()).doesNotContain("parameter.unknown");
        });
    }

    /** A search is a text like any other: it finds nothing, and runs nowhere. */
    @TestFactory
    Stream<DynamicTest> searchesForOddTexts(Api api) {
        return tests(api, endpoint -> endpoint.isList() && endpoint.parameters().contains("q"), endpoint -> {
            for (var text : new String[] {"%25", "_", "%27%3B--", "%5C", "%23%7B1%2B1%7D", "%F0%9F%93%9E"}) {
                if (endpoint.scheme().equals("bearer")) {
                    assertThat(api.get(endpoint.path() + "?q=" + text, authorization(endpoint))
                                    .status())
                            .isEqualTo(200);
                }
            }
            if (endpoint.scheme().equals("bearer")) {
                assertProblem(api.get(endpoint.path() + "?q=a%00b", admin), 400);
            }
        });
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole(Api api) {
        var before = everything(api);

        for (var bytes : new byte[][] {
            {}, {0}, {(byte) 0xff, (byte) 0xfe}, "a;b\n1;2\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)
        }) {
            assertProblem(api.call("POST", "api/v1/imports?groupId=1", bearer, "text/csv", bytes), REFUSED);
        }
        assertProblem(api.json("POST", "api/v1/imports?groupId=1", bearer, "{}"), 415);
        assertThat(everything(api)).isEqualTo(before);
    }

    /** AC-8: more than the 50 MB that a file may have. */
    @Test
    void aFileThatIsTooLargeIsRefusedAsSuch(Api api) {
        var line = "Anna Rossi,+393475550132,,end-to-end," + "x".repeat(9000) + "\n";
        var header = "fullName,gsmNumber,email,securityModel,description\n";
        var file = (header + line.repeat(6000)).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertProblem(api.call("POST", "api/v1/imports?groupId=1", bearer, "text/csv", file), 413);
    }

    private interface Check {
        void run(Endpoint endpoint);
    }

    /** Runs the check and compares what there was before with what there is after it. */
    private Stream<DynamicTest> bodies(Api api, Check check) {
        return tests(api, Endpoint::takesJson, endpoint -> {
            var before = everything(api);
            check.run(endpoint);
            assertThat(everything(api)).isEqualTo(before);
        });
    }

    private static Stream<DynamicTest> tests(Api api, Predicate<Endpoint> which, Check check) {
        return Endpoint.all(api).stream()
                .filter(which)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> check.run(endpoint)));
    }

    private int first(Api api, String list) {
        return api.get("api/v1/" + list, bearer)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
    }

    /** Odd, but nothing is wrong with it: a good SIP password, what stands in a template, or a note. */
    private static boolean isGood(Endpoint endpoint, String text) {
        return endpoint.path().endsWith("/change-password") && text.matches("[\\x21-\\x7e&&[^\"'\\\\]]{8,64}")
                || endpoint.path().endsWith("/draft") && text.indexOf('\0') < 0
                || endpoint.path().endsWith("/rate-cards/{id}/versions")
                        && text.length() <= LONGEST_NOTE
                        && text.chars().noneMatch(Character::isISOControl)
                || (endpoint.path().endsWith("/credit") || endpoint.path().endsWith("/adjustments"))
                        && text.length() <= LONGEST_NOTE
                        && text.chars().noneMatch(Character::isISOControl);
    }

    private String authorization(Endpoint endpoint) {
        if (endpoint.scheme().equals("basic")) {
            return Api.basic("nina");
        }
        return Set.of("PROVIDER_WRITE", "SETTINGS_WRITE").contains(endpoint.permission()) ? admin : bearer;
    }

    /** The address of something that is really there, as far as the demo has it. */
    private String existing(Api api, Endpoint endpoint) {
        if (!endpoint.path().contains("{id}")) {
            return endpoint.path();
        }
        // A campaign has the id of its run, a level and an account that of whoever has it, and no list of its own.
        var collection = endpoint.path()
                .replaceAll("/\\{id}.*", "")
                .replace("/campaigns", "/runs")
                .replace("/provisioning-levels", "")
                .replace("/billing/organizations", "/organizations")
                .replace("/recurring-charges", "/billing/organizations/1/charges")
                .replace("/template-versions", "/templates/" + template + "/versions")
                .replace("/rate-card-versions", "/rate-cards/" + rateCard + "/versions");
        var isWhole = Stream.of("/versions", "/charges", "/call-mappings").anyMatch(collection::endsWith);
        var list = api.get(collection + (isWhole ? "" : "?sort=-id&size=1"), bearer);
        var items = list.json().getJsonArray("items");
        return endpoint.path(items.isEmpty() ? 1 : items.getJsonObject(0).getInt("id"));
    }

    private Map<String, String> everything(Api api) {
        var found = new TreeMap<String, String>();
        for (var list : new String[] {
            "providers", "organizations", "operators", "profiles", "groups", "accounts", "runs", "gateways", "messages"
        }) {
            found.put(
                    list,
                    api.get("api/v1/" + list + "?size=200", bearer)
                            .json()
                            .getJsonArray("items")
                            .toString()
                            .replaceAll("\"lastLoginAt\":[^,]*", ""));
        }
        return found;
    }
}
