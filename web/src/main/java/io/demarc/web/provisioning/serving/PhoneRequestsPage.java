// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import io.demarc.access.CallContext;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.serving.Outcome;
import io.demarc.provisioning.serving.PhoneRequests;
import io.demarc.provisioning.serving.RequestFilter;
import io.demarc.provisioning.serving.RequestRow;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What phones asked for and got, the newest first. */
@Named
@ViewScoped
public class PhoneRequestsPage extends ListPage<RequestRow> {

    private static final long serialVersionUID = 1;

    @Inject
    PhoneRequests requests;

    @Inject
    Devices devices;

    @Inject
    Breadcrumb breadcrumb;

    private String deviceName;

    @Override
    public void open() {
        super.open();
        if (number("device") != null) {
            deviceName = devices.get(number("device")).form().name();
        }
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.PHONE_REQUESTS);
    }

    @Override
    protected List<String> filters() {
        return List.of("outcome", "device", "address");
    }

    @Override
    protected List<SortKey> sorts() {
        return PhoneRequests.SORTS;
    }

    @Override
    protected Page<RequestRow> fetch(PageRequest asked) {
        var newestFirst =
                filter("sort") == null ? new PageRequest(asked.sort(), false, asked.cursor(), asked.size()) : asked;
        return requests.page(wanted(), newestFirst);
    }

    @Override
    protected int count(int most) {
        return requests.count(wanted(), most);
    }

    private RequestFilter wanted() {
        return new RequestFilter(filter("q"), number("device"), word("outcome", Outcome.class), filter("address"));
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** The name of the device that the list is narrowed to; null for all. */
    public String getDeviceName() {
        return deviceName;
    }

    /** How many lines were left out since the server started, because too many came at once. */
    public long getLost() {
        return requests.lost();
    }
}
