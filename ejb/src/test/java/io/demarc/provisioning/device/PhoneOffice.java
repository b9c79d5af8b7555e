// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.access.Caller;
import io.demarc.database.Domain;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import java.util.Map;
import java.util.function.Supplier;

/** The office of the devices' tests, with what serving their phones needs. */
public final class PhoneOffice implements AutoCloseable {

    public static final String ADDRESS = "https://demarc.example/demarc";

    private final Office office = new Office().atModify();

    public PhoneOffice() {
        office.northwind.domain.configure(PublicUrl.class, "address", ADDRESS);
    }

    public Domain domain() {
        return office.northwind.domain;
    }

    public <T> T bean(Class<T> type) {
        return office.bean(type);
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return office.as(caller, work);
    }

    public Caller provider() {
        return office.provider;
    }

    public Caller administrator() {
        return office.administrator;
    }

    public Caller stranger() {
        return office.stranger;
    }

    public TenantPath acme() {
        return office.acme;
    }

    public TenantPath bluebird() {
        return office.bluebird;
    }

    /** A phone of Acme with one line. */
    public long assigned(String name, String mac, Maker maker, String model) {
        return as(
                office.provider,
                () -> bean(Devices.class)
                        .add(new NewDevice(
                                form(name, mac, maker, model), office.acme.organizationId(), Map.of(1, office.anna))));
    }

    /** A phone that is assigned to nobody. */
    public long listed(String name, String mac, Maker maker, String model) {
        return as(
                office.provider,
                () -> bean(Devices.class).add(new NewDevice(form(name, mac, maker, model), null, Map.of())));
    }

    public void change(Runnable work) {
        as(office.provider, () -> {
            work.run();
            return null;
        });
    }

    public long anna() {
        return office.anna;
    }

    public long bruno() {
        return office.bruno;
    }

    public static DeviceForm form(String name, String mac, Maker maker, String model) {
        return new DeviceForm(name, maker, model, null, mac, null, null, null, 2, true);
    }

    public static String password() {
        return Office.PASSWORD;
    }

    public PhoneKey key(String mac) {
        return bean(PhoneKeys.class).byMac(new MacAddress(mac)).orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }
}
