// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Role;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorRow;
import io.demarc.identity.Operators;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The list of operators. */
@Named
@ViewScoped
public class OperatorsPage extends ListPage<OperatorRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Operators operators;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(place()).here(ConsolePage.OPERATORS);
    }

    @Override
    protected List<String> filters() {
        return List.of("role", "enabled", "provider", "organization");
    }

    @Override
    protected List<SortKey> sorts() {
        return Operators.SORTS;
    }

    @Override
    protected Page<OperatorRow> fetch(PageRequest asked) {
        return operators.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return operators.count(asked(), most);
    }

    /** The roles that operators within the caller's scope can have. */
    public List<Role> getRoles() {
        var scope = CallContext.caller().scope();
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.CONTACT)
                .filter(role -> scope.isSystem() || role != Role.SYSTEM_ADMINISTRATOR)
                .toList();
    }

    public boolean isOneself(OperatorRow row) {
        return row.id().equals(CallContext.caller().operatorId());
    }

    /** The parameters that lead to a new operator of the place that this list is about. */
    public String getNewOperatorQuery() {
        var place = place();
        if (place.organizationId() != null) {
            return "?organization=" + place.organizationId();
        }
        return place.providerId() == null ? "" : "?provider=" + place.providerId();
    }

    private TenantPath place() {
        return named.of(number("provider"), number("organization"));
    }

    private OperatorFilter asked() {
        return new OperatorFilter(
                filter("q"), number("provider"), number("organization"), word("role", Role.class), truth("enabled"));
    }
}
