// SPDX-License-Identifier: Apache-2.0
package io.demarc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import org.junit.jupiter.api.Test;

/** Whose provider is meant, by who asks (R2). */
class CallerTest {

    private static final TenantPath NORTHWIND = TenantPath.provider(1);

    private final Caller installation = Caller.system("test");
    private final Caller operator = Caller.worker("nina", NORTHWIND);
    private final Caller customer = Caller.worker("carla", new TenantPath(1L, 7L));

    @Test
    void theInstallationSaysWhichProvider() {
        assertThat(installation.providerOf(1L)).isEqualTo(NORTHWIND);
        assertThatThrownBy(() -> installation.providerOf(null)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aProviderNeedsToSayNothingAndMeansNoOther() {
        assertThat(operator.providerOf(null)).isEqualTo(NORTHWIND);
        assertThat(operator.providerOf(1L)).isEqualTo(NORTHWIND);
        assertThatThrownBy(() -> operator.providerOf(2L)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCustomerIsNoProvider() {
        assertThatThrownBy(() -> customer.providerOf(null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> customer.providerOf(1L)).isInstanceOf(NotFound.class);
    }
}
