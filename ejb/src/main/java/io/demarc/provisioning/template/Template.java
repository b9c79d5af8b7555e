// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.provisioning.device.CountedInFiles;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.language.FileFormat;
import io.demarc.provisioning.template.language.TemplateText;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
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
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

/** How the files of some phones are made: which phones, which file. What it says stands in its versions (DV-11). */
@Audited(named = "name")
@Customizer(CountedInFiles.class)
@Entity
@Table(name = "template")
class Template extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(name = "template_seq", sequenceName = "template_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Maker maker;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_role", updatable = false)
    private FileRole role;

    @Column(name = "model_pattern")
    private String modelPattern;

    @Column(name = "firmware_pattern")
    private String firmwarePattern;

    private boolean shared;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Template() {}

    /** @throws BusinessException naming all that is wrong with the form */
    Template(TenantPath owner, TemplateForm form, Instant now) {
        super(owner);
        createdAt = now;
        maker = form.maker();
        role = form.role();
        describe(form);
    }

    /** The maker and the file stay what they are: another file would need another text. */
    void describe(TemplateForm form) {
        var problems = new Problems();
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        problems.addIf(maker == null, "maker", "required").addIf(role == null, "role", "required");
        var model = problems.noting("modelPattern", () -> ModelPattern.typed("modelPattern", form.modelPattern()));
        var firmware =
                problems.noting("firmwarePattern", () -> ModelPattern.typed("firmwarePattern", form.firmwarePattern()));
        problems.addIf(form.shared() && !owner().isSystem(), "shared", "template.sharedByAdministrator");
        // A phone that has not said who it is belongs to nobody yet, so only the administrator can mean it.
        problems.addIf(role == FileRole.MODEL && !owner().isSystem(), "role", "template.modelByAdministrator");
        problems.throwIfAny();
        modelPattern = model.text();
        firmwarePattern = firmware.text();
        shared = form.shared();
    }

    @Override
    public Long id() {
        return id;
    }

    String name() {
        return name;
    }

    Maker maker() {
        return maker;
    }

    FileRole role() {
        return role;
    }

    boolean isSharedByAdministrator() {
        return shared && owner().isSystem();
    }

    FileFormat format() {
        return ShippedTemplates.format(maker);
    }

    /**
     * What somebody writes now.
     *
     * @throws BusinessException with every problem of the text
     */
    TemplateText written(String text) {
        return TemplateText.written(text, format(), role.sharing());
    }

    TemplateText checked(String text) {
        return TemplateText.of(text, format(), role.sharing());
    }

    Candidate candidate(Long published, Long staged, Stage stage) {
        return new Candidate(
                id,
                owner(),
                shared,
                new ModelPattern(modelPattern),
                new ModelPattern(firmwarePattern),
                published,
                staged,
                stage);
    }

    TemplateForm form() {
        return new TemplateForm(name, maker, role, modelPattern, firmwarePattern, shared);
    }

    TemplateView view() {
        return new TemplateView(id, owner(), form(), createdAt);
    }
}
