// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.MasterKey;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A phone that fetches its configuration. It is added by somebody and stays with them until it is assigned to an
 * organization and there, line by line, to accounts (DV-4); when the assignment is cleared, it goes back to whoever
 * added it. Who cannot see the place where it is cannot see it.
 */
@Audited(named = "name")
@Entity
@Table(name = "device")
@AttributeOverride(name = "providerId", column = @Column(name = "provider_id"))
@AttributeOverride(name = "organizationId", column = @Column(name = "organization_id"))
class Device extends TenantOwned {

    @Id
    @SequenceGenerator(name = "device_seq", sequenceName = "device_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "device_seq")
    private Long id;

    @Version
    private Integer version;

    @Column(name = "provisioned_by_provider")
    private Long provisionedByProvider;

    @Column(name = "provisioned_by_organization")
    private Long provisionedByOrganization;

    @Column(name = "assigned_to")
    private Long assignedTo;

    @NotAudited("is the time of the entry that says to whom")
    @Column(name = "assigned_at")
    private Instant assignedAt;

    private String mac;
    private String serial;
    private String name;

    @Enumerated(EnumType.STRING)
    private Maker maker;

    private String model;
    private String firmware;
    private String location;
    private String notes;

    @Column(name = "line_count")
    private int lineCount;

    private boolean provisioning;

    @Column(name = "secret_generation")
    private int secretGeneration;

    @Secret
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @NotAudited("each of them is an entry of its own")
    @OneToMany(mappedBy = "device", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<DeviceLine> lines = new ArrayList<>();

    protected Device() {}

    Device(TenantPath provisioner, DeviceForm form, Instant now) {
        super(provisioner);
        provisionedBy(provisioner);
        createdAt = now;
        secretGeneration = 1;
        describe(form);
    }

    /** @throws BusinessException naming all that is wrong with the form */
    void describe(DeviceForm form) {
        var highestLine = lines.stream().mapToInt(DeviceLine::number).max().orElse(0);
        var about = DeviceDescription.of(form, highestLine);
        name = about.name();
        maker = about.maker();
        model = about.model();
        firmware = about.firmware();
        mac = about.mac().value();
        serial = about.serial();
        location = about.location();
        notes = about.notes();
        lineCount = about.lines();
        provisioning = about.provisioning();
        lines.forEach(line -> line.isOf(about.mac()));
    }

    /** Whether it gets its configuration from here from now on; says whether that was news. */
    boolean provision(boolean wanted) {
        var news = provisioning != wanted;
        provisioning = wanted;
        return news;
    }

    /**
     * Gives it to an organization (DV-4). In another one than before it has no lines at first, so that it gets a
     * configuration that wipes what it knew (DV-13), and it is no longer a device of the one that it leaves.
     */
    void assignTo(TenantPath organization, Instant now) {
        if (organization.organizationId().equals(assignedTo)) {
            return;
        }
        lines.clear();
        if (provisionedByOrganization != null && !provisionedByOrganization.equals(organization.organizationId())) {
            provisionedBy(TenantPath.provider(organization.providerId()));
        }
        belongTo(organization);
        assignedTo = organization.organizationId();
        assignedAt = now;
    }

    /**
     * Gives some lines to accounts of its organization; the other lines stay.
     *
     * @param accounts by number of the line, from 1; null frees the line
     * @throws BusinessException when it has no such line, or an account would be on it twice
     */
    void giveLines(Map<Integer, Long> accounts) {
        if (assignedTo == null) {
            throw new BusinessException(Problem.of("device.unassigned"));
        }
        var problems = new Problems();
        accounts.forEach((number, account) ->
                problems.addIf(number < 1 || number > lineCount, field(number), "device.noSuchLine", lineCount));
        problems.throwIfAny();
        accounts.forEach(this::giveLine);
        for (var line : lines) {
            var twice = lines.stream().anyMatch(other -> other.number() < line.number() && other.hasAccountOf(line));
            problems.addIf(twice, field(line.number()), "device.accountTwice");
        }
        problems.throwIfAny();
    }

    /** The input that a line is given in. */
    static String field(int line) {
        return "line" + line;
    }

    private void giveLine(int number, Long account) {
        var line = lines.stream().filter(each -> each.number() == number).findFirst();
        if (account == null) {
            line.ifPresent(lines::remove);
        } else if (line.isPresent()) {
            line.get().giveTo(account);
        } else {
            lines.add(new DeviceLine(this, number, account));
        }
    }

    /** It goes back to whoever added it, and forgets what it knew (DV-13). */
    void clearAssignment() {
        if (assignedTo == null) {
            throw new BusinessException(Problem.of("device.unassigned"));
        }
        lines.clear();
        belongTo(provisionedBy());
        assignedTo = null;
        assignedAt = null;
    }

    private void provisionedBy(TenantPath who) {
        provisionedByProvider = who.providerId();
        provisionedByOrganization = who.organizationId();
    }

    /** The secret that it has from now on; known once the device has its id. */
    void keepSecret(MasterKey key) {
        secretHash = DeviceSecret.of(id, secretGeneration, key).hash();
    }

    /** The one before is worth nothing from now on. */
    void renewSecret(MasterKey key) {
        secretGeneration++;
        keepSecret(key);
    }

    /** What a phone with the address and the secret of this one gets when the device is gone. */
    RetiredDevice retired(Instant now) {
        return new RetiredDevice(this, now);
    }

    @Override
    public Long id() {
        return id;
    }

    MacAddress mac() {
        return new MacAddress(mac);
    }

    String serial() {
        return serial;
    }

    String name() {
        return name;
    }

    Maker maker() {
        return maker;
    }

    String model() {
        return model;
    }

    String firmware() {
        return firmware;
    }

    int lineCount() {
        return lineCount;
    }

    boolean isProvisioned() {
        return provisioning;
    }

    int secretGeneration() {
        return secretGeneration;
    }

    String secretHash() {
        return secretHash;
    }

    TenantPath provisionedBy() {
        return new TenantPath(provisionedByProvider, provisionedByOrganization);
    }

    /** Null while it is assigned to nobody. */
    Long assignedTo() {
        return assignedTo;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<DeviceLine> lines() {
        return List.copyOf(lines);
    }

    DeviceForm form() {
        return new DeviceForm(
                name, maker, model, firmware, mac().formatted(), serial, location, notes, lineCount, provisioning);
    }
}
