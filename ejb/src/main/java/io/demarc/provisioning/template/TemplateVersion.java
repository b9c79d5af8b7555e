// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.provisioning.template.VersionState.DRAFT;
import static io.demarc.provisioning.template.VersionState.PUBLISHED;
import static io.demarc.provisioning.template.VersionState.RETIRED;
import static io.demarc.provisioning.template.VersionState.STAGED;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.CountedInFiles;
import io.demarc.provisioning.template.language.TemplateText;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.Customizer;

/**
 * What a template said at a time. Written as a draft, then published, to everybody or to some first; another one that is
 * published retires it, and a roll-back brings it back (DV-11).
 */
@Audited(named = "number")
@Customizer(CountedInFiles.class)
@Entity
@Table(name = "template_version")
class TemplateVersion extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(name = "template_version_seq", sequenceName = "template_version_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_version_seq")
    private Long id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id", updatable = false)
    private Template template;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @NotAudited("the version itself keeps it, and once published it never changes")
    private String body;

    @Column(name = "stage_percent")
    private int stagePercent;

    @Column(name = "stage_targets")
    private String stageTargets;

    @NotAudited("who wrote the entry")
    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @NotAudited("who wrote the entry of the state")
    @Column(name = "published_by")
    private String publishedBy;

    @NotAudited("the time of the entry of the state")
    @Column(name = "published_at")
    private Instant publishedAt;

    @NotAudited("the time of the entry of the state")
    @Column(name = "completed_at")
    private Instant completedAt;

    protected TemplateVersion() {}

    TemplateVersion(Template template, int number, TemplateText text, String author, Instant now) {
        super(template.owner());
        this.template = template;
        this.number = number;
        state = DRAFT;
        stageTargets = "";
        write(text, author, now);
    }

    void write(TemplateText text, String author, Instant now) {
        if (state != DRAFT) {
            throw new BusinessException(Problem.of("template.notDraft"));
        }
        body = text.text();
        writtenBy = author;
        writtenAt = now;
    }

    /** Some devices get it first. */
    void stage(Stage stage, String author, Instant now) {
        if (state == PUBLISHED) {
            throw new BusinessException(Problem.of("template.alreadyPublished"));
        }
        state = STAGED;
        stagePercent = stage.percent();
        stageTargets = stage.targets();
        publishedBy = author;
        publishedAt = now;
    }

    /** Everybody gets it. */
    void publish(String author, Instant now) {
        if (state == PUBLISHED) {
            throw new BusinessException(Problem.of("template.alreadyPublished"));
        }
        state = PUBLISHED;
        stagePercent = 0;
        stageTargets = "";
        publishedBy = author;
        publishedAt = now;
        completedAt = now;
    }

    /** Everybody gets it again; it keeps its place in the order of those that everybody had. */
    void bringBack(String author, Instant now) {
        state = PUBLISHED;
        publishedBy = author;
        publishedAt = now;
    }

    void retire() {
        state = RETIRED;
        stagePercent = 0;
        stageTargets = "";
    }

    @Override
    public Long id() {
        return id;
    }

    Template template() {
        return template;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    Instant completedAt() {
        return completedAt;
    }

    /** Null unless it is staged. */
    Stage stage() {
        return state == STAGED ? Stage.of(stagePercent, stageTargets) : null;
    }

    TemplateText text() {
        return template.checked(body);
    }

    VersionView view() {
        return new VersionView(
                id, template.id(), number, state, body, stage(), writtenBy, writtenAt, publishedBy, publishedAt);
    }
}
