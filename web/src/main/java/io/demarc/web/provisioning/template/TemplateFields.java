// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.TemplateForm;
import java.io.Serializable;

/** What somebody types about a template, until it is saved. */
public class TemplateFields implements Serializable {

    private static final long serialVersionUID = 1;

    private final Maker maker;
    private final FileRole role;
    private String name;
    private String modelPattern;
    private String firmwarePattern;
    private boolean shared;
    private String text;

    TemplateFields(TemplateForm form, String text) {
        maker = form.maker();
        role = form.role();
        name = form.name();
        modelPattern = form.modelPattern();
        firmwarePattern = form.firmwarePattern();
        shared = form.shared();
        this.text = text;
    }

    TemplateForm form() {
        return new TemplateForm(name, maker, role, modelPattern, firmwarePattern, shared);
    }

    public Maker getMaker() {
        return maker;
    }

    public FileRole getRole() {
        return role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getModelPattern() {
        return modelPattern;
    }

    public void setModelPattern(String modelPattern) {
        this.modelPattern = modelPattern;
    }

    public String getFirmwarePattern() {
        return firmwarePattern;
    }

    public void setFirmwarePattern(String firmwarePattern) {
        this.firmwarePattern = firmwarePattern;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
