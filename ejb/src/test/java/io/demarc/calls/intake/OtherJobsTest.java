// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.calls.intake.ImportOffice.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.account.AccountImports;
import io.demarc.database.Databases;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.Rejections;
import io.demarc.kernel.NotFound;
import io.demarc.portfolio.OrganizationImports;
import io.demarc.provisioning.device.DeviceImports;
import io.demarc.store.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import is found only by those who look for imports of its kind (BA-4): each kind asks for another permission. */
class OtherJobsTest {

    private static final PageRequest FIRST = new PageRequest(ImportDesk.SORTS.get(0), true, null, 200);

    private final ImportOffice office = new ImportOffice(Databases.H2);
    private final CallImports calls = office.domain.bean(CallImports.class);
    private final OrganizationImports organizations = office.domain.bean(OrganizationImports.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anImportOfOrganizationsIsNoImportOfCalls() {
        var run = office.as(
                () -> organizations.stage(null, "organizations.csv", bytes("name,status\nBluebird,asleep\n")));

        assertThat(office.as(() -> organizations.rejected(run, null, FIRST).rows()))
                .hasSize(1);
        assertIsNot(calls, run);
        assertNotFound(() -> calls.get(run));
        assertNotFound(() -> calls.preview(run));
    }

    @Test
    void anImportOfCallsIsNoneOfSomethingElse() {
        var run = office.importFile(HEADER + "bad\n").id();

        assertThat(office.as(() -> calls.countRejected(run, null))).isEqualTo(1);
        var accounts = office.domain.bean(AccountImports.class);
        var devices = office.domain.bean(DeviceImports.class);
        List.of(organizations, accounts, devices).forEach(other -> assertIsNot(other, run));
        assertNotFound(() -> organizations.get(run));
        assertNotFound(() -> accounts.get(run));
        assertNotFound(() -> devices.get(run));
        assertNotFound(() -> organizations.preview(run));
        assertNotFound(() -> accounts.preview(run));
    }

    private void assertIsNot(Rejections imports, long run) {
        assertNotFound(() -> imports.rejected(run, null, FIRST));
        assertNotFound(() -> imports.countRejected(run, null));
        assertNotFound(() -> imports.countByProblem(run));
        assertNotFound(() -> imports.writeRejected(run, Locale.ENGLISH, new StringWriter()));
    }

    private void assertNotFound(Runnable asked) {
        assertThatThrownBy(() -> office.as(() -> {
                    asked.run();
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
