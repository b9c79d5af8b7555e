// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.messaging.Gateways;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Creates and changes a gateway. */
@Named
@ViewScoped
public class GatewayEditPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST_PROVIDERS = 200;

    @Inject
    Gateways gateways;

    @Inject
    ServiceProviders providers;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private String name;
    private GatewayFields fields = new GatewayFields();

    /** Called when the page is opened. */
    public void open() {
        var place = id == null ? CallContext.caller().scope() : gateways.owner(id);
        breadcrumb.in(place).page(ConsolePage.GATEWAYS, "");
        provider = place.providerId();
        if (id == null) {
            breadcrumb.here(ConsolePage.GATEWAY_NEW);
            return;
        }
        var form = gateways.get(id);
        name = form.name();
        fields = GatewayFields.of(form);
        breadcrumb.here(name);
    }

    public String save() {
        if (id == null) {
            gateways.create(provider, fields.form());
            notices.done("gateway.created", fields.getName());
        } else {
            gateways.update(id, fields.form());
            notices.done("gateway.updated", fields.getName());
        }
        return ConsolePage.GATEWAYS.redirect();
    }

    public String delete() {
        gateways.delete(id);
        notices.done("gateway.deleted", name);
        return ConsolePage.GATEWAYS.redirect();
    }

    public String disable() {
        gateways.disable(id);
        notices.done("gateway.disabled", name);
        return ConsolePage.GATEWAYS.redirect();
    }

    /** Whether it must stay, because runs name it. */
    public boolean isUsed() {
        return gateways.isUsed(id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether somebody must say whose gateway it will be. */
    public boolean isProviderAsked() {
        return id == null && CallContext.caller().scope().isSystem();
    }

    public List<ProviderRow> getProviders() {
        return providers
                .page(null, new PageRequest(ServiceProviders.SORTS.get(0), true, null, MOST_PROVIDERS))
                .rows();
    }

    /** The currency of the prices; null until the provider is known. */
    public String getCurrency() {
        return provider == null ? null : providers.get(provider).currency();
    }

    /** Whether it is enabled as it is stored. */
    public boolean isEnabled() {
        return gateways.get(id).enabled();
    }

    /** Its name as it is stored; null for a new one. */
    public String getName() {
        return name;
    }

    public GatewayFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }
}
