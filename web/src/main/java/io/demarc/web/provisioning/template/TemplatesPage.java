// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.TemplateFilter;
import io.demarc.provisioning.template.TemplateRow;
import io.demarc.provisioning.template.Templates;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The templates of one's own and from above, what the administrator shares, and what comes with Demarc (DV-7). */
@Named
@ViewScoped
public class TemplatesPage extends ListPage<TemplateRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Templates templates;

    @Inject
    Breadcrumb breadcrumb;

    /** A text that comes with Demarc. */
    public record Shipped(Maker maker, FileRole role) {}

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.TEMPLATES);
    }

    @Override
    protected List<String> filters() {
        return List.of("maker");
    }

    @Override
    protected List<SortKey> sorts() {
        return Templates.SORTS;
    }

    @Override
    protected Page<TemplateRow> fetch(PageRequest asked) {
        return templates.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return templates.count(asked(), most);
    }

    private TemplateFilter asked() {
        return new TemplateFilter(filter("q"), word("maker", Maker.class));
    }

    public List<TemplateRow> getShared() {
        return templates.shared();
    }

    public List<Shipped> getShipped() {
        var system = CallContext.caller().scope().isSystem();
        return Arrays.stream(Maker.values())
                .flatMap(maker -> Arrays.stream(FileRole.values()).map(role -> new Shipped(maker, role)))
                .filter(each -> system || each.role() != FileRole.MODEL)
                .filter(each -> templates.shipped(each.maker(), each.role()) != null)
                .toList();
    }

    /** Whether it is one's own, or somebody's below, and not inherited. */
    public boolean mayPublish(TemplateRow row) {
        var caller = CallContext.caller();
        return caller.may(Permission.TEMPLATE_WRITE)
                && caller.scope().contains(new TenantPath(row.providerId(), row.organizationId()));
    }

    public Maker[] getMakers() {
        return Maker.values();
    }
}
