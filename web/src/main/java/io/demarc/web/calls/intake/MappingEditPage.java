// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import io.demarc.access.CallContext;
import io.demarc.calls.intake.CallMapping;
import io.demarc.calls.intake.CallMappings;
import io.demarc.calls.intake.DurationUnit;
import io.demarc.calls.intake.MappingForm;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Makes and changes how the call files of another system are read (CL-1). */
@Named
@ViewScoped
public class MappingEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CallMappings mappings;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private MappingFields fields;

    /** Called when the page is opened. */
    public void open() {
        var form = id == null ? new MappingForm(null, CallMapping.DOCUMENTED) : mappings.get(id);
        fields = new MappingFields(form);
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.CALLS, "")
                .page(ConsolePage.CALL_MAPPINGS, "")
                .here(id == null ? ConsolePage.CALL_MAPPING_NEW : ConsolePage.CALL_MAPPING);
    }

    public String save() {
        if (id == null) {
            mappings.create(provider, fields.form());
        } else {
            mappings.update(id, fields.form());
        }
        notices.done("mapping.saved", fields.getName());
        return ConsolePage.CALL_MAPPINGS.redirect();
    }

    public String delete() {
        mappings.delete(id);
        notices.done("mapping.deleted", fields.getName());
        return ConsolePage.CALL_MAPPINGS.redirect();
    }

    public DurationUnit[] getUnits() {
        return DurationUnit.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public MappingFields getFields() {
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
