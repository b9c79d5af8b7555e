// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.messaging.GatewayForm;
import io.demarc.messaging.GatewayKind;
import java.io.Serializable;
import java.math.BigDecimal;

/** The inputs of the gateway's form, with what is offered for a new one. */
public class GatewayFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private GatewayKind kind = GatewayKind.SMPP;
    private String host;
    private Integer port = 2775;
    private String systemId;
    private String password;
    private String systemType;
    private String sender;
    private Integer window = 10;
    private Integer partsPerSecond = 20;
    private String pricePerPart;
    private boolean enabled = true;

    static GatewayFields of(GatewayForm form) {
        var fields = new GatewayFields();
        fields.name = form.name();
        fields.kind = form.kind();
        fields.host = form.host();
        fields.port = form.port();
        fields.systemId = form.systemId();
        fields.systemType = form.systemType();
        fields.sender = form.sender();
        fields.window = form.window();
        fields.partsPerSecond = form.partsPerSecond();
        fields.pricePerPart = plain(form.pricePerPart());
        fields.enabled = form.enabled();
        return fields;
    }

    private static String plain(BigDecimal price) {
        var bare = price.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }

    GatewayForm form() {
        return new GatewayForm(
                name,
                kind,
                host,
                port,
                systemId,
                password,
                systemType,
                sender,
                window == null ? 0 : window,
                partsPerSecond == null ? 0 : partsPerSecond,
                price(),
                enabled);
    }

    /** Comma or point, as the operator is used to. */
    private BigDecimal price() {
        var typed = pricePerPart == null ? "" : pricePerPart.strip().replace(',', '.');
        if (!typed.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new BusinessException(Problem.at("pricePerPart", "price.form"));
        }
        return new BigDecimal(typed);
    }

    public boolean isSmpp() {
        return kind == GatewayKind.SMPP;
    }

    public GatewayKind[] getKinds() {
        return GatewayKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public GatewayKind getKind() {
        return kind;
    }

    public void setKind(GatewayKind kind) {
        this.kind = kind;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }

    public String getSystemId() {
        return systemId;
    }

    public void setSystemId(String systemId) {
        this.systemId = systemId;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getSystemType() {
        return systemType;
    }

    public void setSystemType(String systemType) {
        this.systemType = systemType;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Integer getWindow() {
        return window;
    }

    public void setWindow(Integer window) {
        this.window = window;
    }

    public Integer getPartsPerSecond() {
        return partsPerSecond;
    }

    public void setPartsPerSecond(Integer partsPerSecond) {
        this.partsPerSecond = partsPerSecond;
    }

    public String getPricePerPart() {
        return pricePerPart;
    }

    public void setPricePerPart(String pricePerPart) {
        this.pricePerPart = pricePerPart;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
