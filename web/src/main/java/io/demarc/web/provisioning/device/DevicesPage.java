// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceFilter;
import io.demarc.provisioning.device.DeviceProgress;
import io.demarc.provisioning.device.DeviceRow;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.Maker;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The list of SIP devices (DV-1). */
@Named
@ViewScoped
public class DevicesPage extends ListPage<DeviceRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Devices devices;

    @Inject
    Organizations organizations;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(where()).here(ConsolePage.DEVICES);
    }

    private TenantPath where() {
        return number("organization") == null
                ? CallContext.caller().scope()
                : organizations.path(number("organization"));
    }

    @Override
    protected List<String> filters() {
        return List.of("maker", "organization", "assigned", "provisioning", "account", "progress");
    }

    @Override
    protected List<SortKey> sorts() {
        return Devices.SORTS;
    }

    @Override
    protected Page<DeviceRow> fetch(PageRequest asked) {
        return devices.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return devices.count(asked(), most);
    }

    /** What the selects of the search form choose is not carried along beside them. */
    @Override
    public Map<String, String> getKept() {
        var kept = super.getKept();
        kept.keySet().removeAll(List.of("maker", "organization"));
        return kept;
    }

    private DeviceFilter asked() {
        return new DeviceFilter(
                filter("q"),
                word("maker", Maker.class),
                number("organization"),
                truth("assigned"),
                truth("provisioning"),
                number("account"),
                word("progress", DeviceProgress.class));
    }

    /** Sends what the filters match as a CSV file, as it is read from the database. */
    public void export() throws IOException {
        Faces.sendFile(labels.get("device.file") + ".csv", true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            devices.write(asked(), text);
            text.flush();
        });
    }

    public Maker[] getMakers() {
        return Maker.values();
    }
}
