// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import io.demarc.kernel.TenantPath;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where the page stands in the hierarchy. The page says it; the last part is the page itself and no link. */
@Named
@RequestScoped
public class Breadcrumb {

    @Inject
    ExternalContext request;

    @Inject
    Labels labels;

    @Inject
    TenantNames names;

    private final List<Crumb> crumbs = new ArrayList<>();

    /** The provider and the organization of {@code place}, as far as the caller may open them. */
    public Breadcrumb in(TenantPath place) {
        names.of(place).forEach(name -> crumbs.add(new Crumb(name.label(), link(name.path()))));
        return this;
    }

    public Breadcrumb page(ConsolePage page, String query) {
        crumbs.add(new Crumb(labels.get("page." + page), link(page.path() + query)));
        return this;
    }

    /** The contacts of one organization: they are not the global ones. */
    public Breadcrumb contacts(long organizationId) {
        return link(labels.get("organization.contacts"), ConsolePage.CONTACTS, "?organization=" + organizationId);
    }

    /** A device, in the list of all. */
    public Breadcrumb device(String name, long id) {
        return page(ConsolePage.DEVICES, "").link(name, ConsolePage.DEVICE, "?id=" + id);
    }

    public Breadcrumb link(String label, ConsolePage page, String query) {
        crumbs.add(new Crumb(label, link(page.path() + query)));
        return this;
    }

    public void here(ConsolePage page) {
        here(labels.get("page." + page));
    }

    public void here(String label) {
        crumbs.add(new Crumb(label, null));
    }

    public List<Crumb> getCrumbs() {
        return crumbs;
    }

    private String link(String path) {
        return path == null ? null : request.getRequestContextPath() + path;
    }

    /**
     * A part of the path.
     *
     * @param href null when it is no link
     */
    public record Crumb(String label, String href) {}
}
