// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import io.demarc.access.Role;
import io.demarc.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A page as pages.properties of the module web describes it.
 *
 * @param letters of the roles that may open it
 * @param query what it is opened with; empty when nothing
 */
record PageRule(String path, String letters, String query) {

    private static final Pattern RECORD = Pattern.compile("\\{([a-z-]+)}");

    private static final Map<Role, String> LETTERS = Map.of(
            Role.SYSTEM_ADMINISTRATOR, "S",
            Role.SERVICE_PROVIDER, "P",
            Role.ORGANIZATION_ADMINISTRATOR, "O",
            Role.BATCH_OPERATOR, "B",
            Role.AUDITOR, "A",
            Role.CONTACT, "C");

    static List<PageRule> all() {
        var table = new Properties();
        var file = Repository.root().resolve("web/src/test/resources/io/demarc/web/navigation/pages.properties");
        try (var reader = Files.newBufferedReader(file)) {
            table.load(reader);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        var rules = new ArrayList<PageRule>();
        table.forEach((path, rule) -> {
            var words = rule.toString().split(" ", 2);
            rules.add(new PageRule(path.toString(), words[0], words.length == 1 ? "" : words[1]));
        });
        return rules;
    }

    boolean isOpenTo(Role role) {
        return letters.contains(LETTERS.get(role));
    }

    boolean namesARecord() {
        return RECORD.matcher(query).find();
    }

    /** Whether it shows what is the provider's, which those in an organization do not see. */
    boolean showsWhatIsTheProviders() {
        return query.contains("{runs}") || query.contains("{template-versions}");
    }

    /** Its address with the records of this tenant. */
    String address(Tenant tenant) {
        var with = RECORD.matcher(query).replaceAll(record -> tenant.reference(record.group(1)));
        return path.substring(1) + ".xhtml" + (with.isEmpty() ? "" : "?" + with);
    }

    @Override
    public String toString() {
        return path;
    }
}
