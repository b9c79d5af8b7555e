// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.access.CallContext;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose calls somebody looks at or brings in who works for no provider. */
@Named
@RequestScoped
public class CallProviders {

    @Inject
    ServiceProviders providers;

    /** Whether it must be said. */
    public boolean isAsked() {
        return CallContext.caller().scope().isSystem();
    }

    /** The first 200 by name; none for those who need not say. */
    public List<ProviderRow> getAll() {
        return isAsked()
                ? providers
                        .page(null, PageRequest.parse(ServiceProviders.SORTS, null, null, 200))
                        .rows()
                : List.of();
    }

    /** The one that is shown unless somebody says another; none has the id 0. */
    Long first() {
        return getAll().stream().map(ProviderRow::id).findFirst().orElse(0L);
    }
}
