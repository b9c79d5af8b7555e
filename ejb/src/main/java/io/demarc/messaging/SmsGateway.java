// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.messaging.gateway.SmppSettings;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** A provider's way out for text messages; its organizations send through it as well. */
@Audited(named = "name")
@Entity
@Table(name = "sms_gateway")
public class SmsGateway extends TenantOwned implements Inherited {

    private static final Duration ENQUIRE_LINK = Duration.ofSeconds(30);
    private static final Duration RESPONSE = Duration.ofSeconds(10);

    @Id
    @SequenceGenerator(name = "sms_gateway_seq", sequenceName = "sms_gateway_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sms_gateway_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private GatewayKind kind;

    private String host;
    private Integer port;

    @Column(name = "system_id")
    private String systemId;

    @Secret
    @Column(name = "password_sealed")
    private String passwordSealed;

    @Column(name = "system_type")
    private String systemType;

    private String sender;

    @Column(name = "window_size")
    private int window;

    @Column(name = "parts_per_second")
    private int partsPerSecond;

    @Column(name = "price_per_part")
    private BigDecimal pricePerPart;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SmsGateway() {}

    SmsGateway(TenantPath provider, GatewayForm form, Instant now) {
        super(provider);
        createdAt = now;
        describe(form);
    }

    void describe(GatewayForm form) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        problems.addIf(form.kind() == null, "kind", "required");
        sender = problems.noting("sender", () -> sender(form.sender()));
        problems.addIf(form.window() < 1 || form.window() > 1000, "window", "range", 1, 1000);
        problems.addIf(
                form.partsPerSecond() < 1 || form.partsPerSecond() > 100_000, "partsPerSecond", "range", 1, 100_000);
        problems.addIf(isNoPrice(form.pricePerPart()), "pricePerPart", "price.form");
        if (form.kind() == GatewayKind.SMPP) {
            host = problems.noting("host", () -> Text.required("host", form.host(), 253));
            problems.addIf(form.port() == null || form.port() < 1 || form.port() > 65_535, "port", "range", 1, 65_535);
            systemId = problems.noting("systemId", () -> Text.required("systemId", form.systemId(), 15));
            systemType = problems.noting("systemType", () -> Text.optional("systemType", form.systemType(), 12));
        }
        problems.throwIfAny();
        kind = form.kind();
        port = form.port();
        window = form.window();
        partsPerSecond = form.partsPerSecond();
        pricePerPart = form.pricePerPart();
        enabled = form.enabled();
    }

    /** A number of 3 to 15 digits with or without +, or 1 to 11 letters and digits (SM-1). */
    private static String sender(String typed) {
        var text = Text.required("sender", typed, 20);
        if (!text.matches("\\+?\\d{3,15}|[A-Za-z0-9 ]{1,11}")) {
            throw new BusinessException(Problem.at("sender", "sender.form"));
        }
        return text;
    }

    private static boolean isNoPrice(BigDecimal price) {
        return price == null || price.signum() < 0 || price.scale() > 6 || price.precision() - price.scale() > 6;
    }

    void disable() {
        enabled = false;
    }

    void sealPassword(String sealed) {
        passwordSealed = sealed;
    }

    String passwordSealed() {
        return passwordSealed;
    }

    SmppSettings settings(String password) {
        return new SmppSettings(
                host,
                port,
                systemId,
                password == null ? "" : password,
                systemType == null ? "" : systemType,
                window,
                partsPerSecond,
                ENQUIRE_LINK,
                RESPONSE);
    }

    @Override
    public Long id() {
        return id;
    }

    Integer version() {
        return version;
    }

    String name() {
        return name;
    }

    String host() {
        return host;
    }

    Integer port() {
        return port;
    }

    String systemId() {
        return systemId;
    }

    GatewayKind kind() {
        return kind;
    }

    String sender() {
        return sender;
    }

    int partsPerSecond() {
        return partsPerSecond;
    }

    BigDecimal pricePerPart() {
        return pricePerPart;
    }

    boolean isEnabled() {
        return enabled;
    }

    GatewayForm form() {
        return new GatewayForm(
                name,
                kind,
                host,
                port,
                systemId,
                null,
                systemType,
                sender,
                window,
                partsPerSecond,
                pricePerPart,
                enabled);
    }
}
