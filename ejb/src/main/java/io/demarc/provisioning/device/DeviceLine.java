// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A line of a device that an account uses; it goes when the account goes. */
@Audited(named = "mac")
@Entity
@Table(name = "device_line")
class DeviceLine extends TenantOwned {

    @Id
    @SequenceGenerator(name = "device_line_seq", sequenceName = "device_line_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_line_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "device_id", updatable = false)
    private Device device;

    @Column(name = "line_no", updatable = false)
    private int number;

    @Column(name = "account_id")
    private Long accountId;

    /** The device's, by which the audit log names the line. */
    private String mac;

    protected DeviceLine() {}

    DeviceLine(Device device, int number, long accountId) {
        super(device.owner());
        this.device = device;
        this.number = number;
        this.accountId = accountId;
        this.mac = device.mac().value();
    }

    void giveTo(long account) {
        accountId = account;
    }

    void isOf(MacAddress address) {
        mac = address.value();
    }

    boolean hasAccountOf(DeviceLine other) {
        return accountId.equals(other.accountId);
    }

    int number() {
        return number;
    }

    Long accountId() {
        return accountId;
    }

    @Override
    public Long id() {
        return id;
    }
}
