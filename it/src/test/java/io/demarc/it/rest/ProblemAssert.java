// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal looks like (RFC 9457), and what it never tells. */
final class ProblemAssert {

    private ProblemAssert() {}

    static void assertProblem(Api.Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.http().headers().map()).doesNotContainKey("set-cookie");
        var document = answer.json();
        assertThat(document.getInt("status")).isEqualTo(answer.status());
        assertThat(document.getString("type")).startsWith("https://demarc.io/problems/");
        assertThat(document.getString("title")).isNotBlank();
        assertThat(document.getString("detail")).isNotBlank();
        assertThat(document.getString("instance")).startsWith("urn:uuid:");
        document.getJsonArray("problems")
                .forEach(problem ->
                        assertThat(problem.asJsonObject().getString("message")).isNotBlank());
        assertThat(answer.text()).doesNotContain("Exception", "io.demarc.", "jakarta.", "java.", "\tat ");
    }
}
