// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.AccountType;
import io.demarc.account.Accounts;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.NewDevice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Phones of five makers: most of them the provider's, one that the administrator lent, two that nobody has yet. */
@ApplicationScoped
class DemoDevices {

    private static final int ACCOUNTS = 3;

    @Inject
    Devices devices;

    @Inject
    Accounts accounts;

    void create(long provider, long acme, long bluebird) {
        CallContext.runAs(Caller.worker("nina", TenantPath.provider(provider)), () -> {
            var warehouse = deskPhones(acme);
            var hotel = deskPhones(bluebird);
            add("Loading bay", "D785", "00:04:13:71:4c:01", "Gate 4", 12, acme, Map.of(1, warehouse.get(0)));
            add(
                    "Front desk",
                    "T46U",
                    "80:5e:c0:2a:10:02",
                    "Ground floor",
                    16,
                    acme,
                    Map.of(1, warehouse.get(1), 2, warehouse.get(2)));
            add("Reception Roma", "GRP2614", "c0:74:ad:0b:63:03", "Lobby", 4, bluebird, Map.of(1, hotel.get(0)));
            add("Workshop", "SPA504G", "00:18:73:5d:20:05", null, 4, null, Map.of());
            add("Spare phone", "D735", "00:04:13:71:4c:06", "Store room", 12, null, Map.of());
        });
        var lent = deskPhones(bluebird);
        add("Reception Milano", "VVX450", "64:16:7f:91:a2:04", "Lobby", 12, bluebird, Map.of(1, lent.get(1)));
    }

    private List<Long> deskPhones(long organization) {
        var filter = new AccountFilter(null, organization, null, null, null, AccountType.SNOM, null, null);
        return accounts.next(filter, 0, ACCOUNTS).stream().map(AccountRow::id).toList();
    }

    private void add(
            String name,
            String model,
            String mac,
            String location,
            int lines,
            Long organization,
            Map<Integer, Long> accountIds) {
        var form = new DeviceForm(name, null, model, null, mac, null, location, null, lines, true);
        devices.add(new NewDevice(form, organization, accountIds));
    }
}
