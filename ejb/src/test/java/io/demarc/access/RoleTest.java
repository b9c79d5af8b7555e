// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import static io.demarc.access.Permission.AUDIT_VERIFY;
import static io.demarc.access.Permission.OPERATOR_WRITE;
import static io.demarc.access.Permission.PROVIDER_WRITE;
import static io.demarc.access.Permission.SECRET_REVEAL;
import static io.demarc.access.Permission.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Spec, section 1: who may do what. */
class RoleTest {

    @Test
    void nobodyDoesTheWorkOfTheInstallation() {
        assertThat(Role.with(WORK)).isEmpty();
    }

    @Test
    void onlyTheSystemAdministratorMakesProviders() {
        assertThat(Role.with(PROVIDER_WRITE)).containsExactly(Role.SYSTEM_ADMINISTRATOR);
    }

    @Test
    void operatorsAreMadeByTheSystemAndByProviders() {
        assertThat(Role.with(OPERATOR_WRITE)).containsExactly(Role.SYSTEM_ADMINISTRATOR, Role.SERVICE_PROVIDER);
    }

    @Test
    void theBatchOperatorSeesNoSecrets() {
        assertThat(Role.BATCH_OPERATOR.permissions()).doesNotContain(SECRET_REVEAL);
    }

    @Test
    void theAuditorReadsOnly() {
        assertThat(Role.AUDITOR.permissions())
                .allMatch(permission ->
                        permission == AUDIT_VERIFY || permission.name().endsWith("_READ"));
    }
}
