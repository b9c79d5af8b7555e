// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the pages to what pages.properties says of them (R6). */
class PageRulesTest {

    private static final List<Role> ROLES = List.of(
            Role.SYSTEM_ADMINISTRATOR,
            Role.SERVICE_PROVIDER,
            Role.ORGANIZATION_ADMINISTRATOR,
            Role.BATCH_OPERATOR,
            Role.AUDITOR,
            Role.CONTACT);
    private static final String LETTERS = "SPOBAC";

    @Test
    void eachPageIsOpenToThoseWhomItsRuleNames() throws IOException {
        var opened = new TreeMap<String, String>();
        Arrays.stream(ConsolePage.values()).forEach(page -> opened.put(page.path(), openTo(page)));

        assertThat(opened).isEqualTo(rules());
    }

    private static Map<String, String> rules() throws IOException {
        var table = new Properties();
        try (var file = PageRulesTest.class.getResourceAsStream("pages.properties")) {
            table.load(file);
        }
        var rules = new TreeMap<String, String>();
        table.stringPropertyNames()
                .forEach(path -> rules.put(path, table.getProperty(path).split(" ")[0]));
        return rules;
    }

    private static String openTo(ConsolePage page) {
        return ROLES.stream()
                .filter(role -> page.isOpenTo(caller(role)))
                .map(role -> LETTERS.substring(ROLES.indexOf(role), ROLES.indexOf(role) + 1))
                .collect(joining());
    }

    private static Caller caller(Role role) {
        var place = role == Role.SYSTEM_ADMINISTRATOR ? TenantPath.SYSTEM : TenantPath.provider(1);
        return role == Role.CONTACT
                ? Caller.contact(1L, "somebody", new TenantPath(1L, 2L), role.permissions())
                : Caller.operator(1L, "somebody", place, role.permissions());
    }
}
