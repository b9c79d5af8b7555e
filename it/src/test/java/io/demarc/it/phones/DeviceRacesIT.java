// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.it.Product;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.DeviceFilter;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.DeviceRow;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.device.NewDevice;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DV-4, DV-8, DV-13: what many do with one device at the same time ends as if they had come one after the other. */
@ArquillianTest
class DeviceRacesIT {

    private static final int RACERS = 8;
    private static final int ROUNDS = 5;
    private static final Caller INSTALLATION = Caller.system("races");

    @Resource
    ManagedExecutorService executor;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    ProvisioningLevels levels;

    @Inject
    Devices devices;

    private Caller provider;
    private List<Long> customers;
    private long mark;

    @Deployment
    static WebArchive product() {
        return Product.with(DeviceRacesIT.class);
    }

    @BeforeEach
    void aProviderWithTwoCustomers() {
        mark = System.nanoTime() & 0xFFFFFFFFL;
        var place = TenantPath.provider(CallContext.callAs(
                INSTALLATION,
                () -> providers.create(
                        new ProviderForm("Racing " + mark, "IT", "EUR", "en", "Europe/Rome", null, null))));
        provider = Caller.operator(1L, "races", place, Role.SERVICE_PROVIDER.permissions());
        CallContext.runAs(INSTALLATION, () -> levels.set(Holder.of(place), ProvisioningLevel.MODIFY));
        customers = List.of(customer("Left"), customer("Right"));
    }

    private long customer(String name) {
        return as(() -> {
            var id = organizations.create(
                    null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "en", "Europe/Rome"));
            levels.set(levels.organization(id), ProvisioningLevel.MODIFY);
            return id;
        });
    }

    @Test
    void ofManyThatAddTheSameMacAddressOneDoesAndTheOthersAreTold() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var mac = mac(round);
            var refusals = race(racer -> devices.add(NewDevice.unassigned(form("Phone " + racer, mac, null))));

            assertThat(devices(mac)).hasSize(1);
            assertThat(refusals).hasSize(RACERS - 1).allMatch(key -> key.matches("device\\.mac(Taken|Here)"));
        }
    }

    /** It was deleted before: taking back its wipe must not be the place where the race is lost (DV-13). */
    @Test
    void theSameHoldsForAPhoneThatWasDeletedBefore() throws Exception {
        var mac = mac(1);
        as(() -> {
            devices.delete(devices.add(NewDevice.unassigned(form("Before", mac, null))));
            return null;
        });

        var refusals = race(racer -> devices.add(NewDevice.unassigned(form("Phone " + racer, mac, null))));

        assertThat(devices(mac)).hasSize(1);
        assertThat(refusals).hasSize(RACERS - 1).allMatch(key -> key.matches("device\\.mac(Taken|Here)"));
    }

    @Test
    void ofManyThatAddTheSameSerialNumberOneDoesAndTheOthersAreTold() throws Exception {
        var serial = "SN" + mark;

        var refusals = race(racer -> devices.add(NewDevice.unassigned(form("Phone " + racer, mac(racer), serial))));

        assertThat(devices(serial)).hasSize(1);
        assertThat(refusals).hasSize(RACERS - 1).allMatch(key -> key.matches("device\\.serial(Taken|Here)"));
    }

    @Test
    void ofManyThatTakeTheMacAddressOfOneAnotherOneDoes() throws Exception {
        var ids = new ArrayList<Long>();
        for (var racer = 0; racer < RACERS; racer++) {
            var form = form("Phone " + racer, mac(racer), null);
            ids.add(as(() -> devices.add(NewDevice.unassigned(form))));
        }
        var wanted = mac(100);

        var refusals = race(racer -> devices.update(ids.get(racer), form("Phone " + racer, wanted, null)));

        assertThat(devices(wanted)).hasSize(1);
        assertThat(refusals).hasSize(RACERS - 1).allMatch(key -> key.matches("device\\.mac(Taken|Here)"));
    }

    @Test
    void ofManyThatDeleteItOneDoesAndTheOthersFindItGone() throws Exception {
        var id = as(() -> devices.add(new NewDevice(form("Gone", mac(1), null), customers.get(0), Map.of())));

        var refusals = race(racer -> devices.delete(id));

        assertThat(devices(mac(1))).isEmpty();
        assertThat(refusals).hasSize(RACERS - 1).containsOnly("gone");
    }

    /** Whatever is first: it is with one of the two, with nobody, or gone, and everybody was answered in words. */
    @Test
    void whoMovesClearsEditsAndDeletesAtTheSameTimeIsAnsweredInWords() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var mac = mac(round);
            var id = as(() -> devices.add(new NewDevice(form("Busy", mac, null), customers.get(0), Map.of())));
            var deletes = round % 2 == 0;

            var refusals = race(racer -> {
                switch (racer % 4) {
                    case 0 -> devices.assign(id, customers.get(1), Map.of());
                    case 1 -> devices.clearAssignment(id);
                    case 2 -> devices.assign(id, customers.get(0), Map.of());
                    default -> {
                        if (deletes) {
                            devices.delete(id);
                        } else {
                            devices.update(id, form("Busy " + racer, mac, null));
                        }
                    }
                }
            });

            assertThat(refusals).isSubsetOf("gone", "device.unassigned", "provisioning.refused.UNASSIGNED");
            assertThat(devices(mac)).hasSize(deletes ? 0 : 1);
        }
    }

    /** What the others were told, when all start at once; anything but a refusal in words fails. */
    private List<String> race(IntConsumer act) throws Exception {
        var start = new CyclicBarrier(RACERS);
        var racers = new ArrayList<Future<String>>();
        for (var i = 0; i < RACERS; i++) {
            var racer = i;
            racers.add(executor.submit(() -> {
                start.await(1, TimeUnit.MINUTES);
                return as(() -> refusal(() -> act.accept(racer)));
            }));
        }
        var refusals = new ArrayList<String>();
        for (var racer : racers) {
            var refusal = racer.get(1, TimeUnit.MINUTES);
            if (!refusal.isEmpty()) {
                refusals.add(refusal);
            }
        }
        return refusals;
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (NotFound gone) {
            return "gone";
        } catch (BusinessException refused) {
            return refused.problems().stream().map(Problem::key).findFirst().orElseThrow();
        }
    }

    private List<DeviceRow> devices(String search) {
        var first = PageRequest.parse(Devices.SORTS, "name", null, 20);
        var filter = new DeviceFilter(search, null, null, null, null, null, null);
        return as(() -> devices.page(filter, first)).rows();
    }

    private DeviceForm form(String name, String mac, String serial) {
        return new DeviceForm(name, null, null, null, mac, serial, null, null, 2, true);
    }

    private String mac(int number) {
        return "%08x%04x".formatted(mark & 0xFCFFFFFFL, number);
    }

    private <T> T as(Supplier<T> work) {
        return CallContext.callAs(provider, work);
    }
}
