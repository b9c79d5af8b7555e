// SPDX-License-Identifier: Apache-2.0
package io.demarc.it;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.Organizations;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What every feature stands on, inside the server and on its database. */
@ArquillianTest
class FoundationIT {

    private static final PageRequest FIRST_PAGE = PageRequest.parse(Organizations.SORTS, "name", null, 10);

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @Inject
    Organizations organizations;

    @Deployment
    static WebArchive product() {
        return Product.with(FoundationIT.class);
    }

    @Test
    void theSchemaWasMigratedBeforeTheFirstCall() throws SQLException {
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"flyway_schema_history\" where \"success\"")) {
            found.next();

            assertThat(found.getInt(1)).isPositive();
        }
    }

    /** R6: who has not said who they are sees nothing. */
    @Test
    void aServiceRefusesAnAnonymousCaller() {
        assertThatThrownBy(() -> organizations.page(OrganizationFilter.ALL, FIRST_PAGE))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.missing()).isEqualTo(ORGANIZATION_READ));
    }

    @Test
    void aServiceAnswersACallerWithThePermission() {
        var page =
                CallContext.callAs(Caller.system("test"), () -> organizations.page(OrganizationFilter.ALL, FIRST_PAGE));

        assertThat(page.previous()).isNull();
    }
}
