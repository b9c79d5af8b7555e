// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.Maker;
import java.io.Serializable;

/** What the form of a device holds while it is filled in. */
public class DeviceFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private Maker maker;
    private String model;
    private String firmware;
    private String mac;
    private String serial;
    private String location;
    private String notes;
    private Integer lines = 1;
    private boolean provisioning = true;

    static DeviceFields of(DeviceForm form) {
        var fields = new DeviceFields();
        fields.name = form.name();
        fields.maker = form.maker();
        fields.model = form.model();
        fields.firmware = form.firmware();
        fields.mac = form.mac();
        fields.serial = form.serial();
        fields.location = form.location();
        fields.notes = form.notes();
        fields.lines = form.lines();
        fields.provisioning = form.provisioning();
        return fields;
    }

    DeviceForm form() {
        return new DeviceForm(name, maker, model, firmware, mac, serial, location, notes, lines, provisioning);
    }

    /** Whose device the MAC address tells it is; null as long as it tells nothing. */
    public Maker getGuess() {
        return MacAddress.typedOrNone(mac).flatMap(Maker::of).orElse(null);
    }

    /** Whether there is a whole MAC address, of a maker that is not known. */
    public boolean isMakerUnknown() {
        return MacAddress.typedOrNone(mac).isPresent() && getGuess() == null;
    }

    public Maker[] getMakers() {
        return Maker.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Maker getMaker() {
        return maker;
    }

    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getFirmware() {
        return firmware;
    }

    public void setFirmware(String firmware) {
        this.firmware = firmware;
    }

    public String getMac() {
        return mac;
    }

    public void setMac(String mac) {
        this.mac = mac;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Integer getLines() {
        return lines;
    }

    public void setLines(Integer lines) {
        this.lines = lines;
    }

    public boolean isProvisioning() {
        return provisioning;
    }

    public void setProvisioning(boolean provisioning) {
        this.provisioning = provisioning;
    }
}
