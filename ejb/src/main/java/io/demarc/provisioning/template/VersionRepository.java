// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.provisioning.template.VersionState.PUBLISHED;
import static io.demarc.provisioning.template.VersionState.STAGED;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class VersionRepository extends TenantRepository<TemplateVersion> {

    private static final int MOST_VERSIONS = 1_000;
    private static final int MOST_CANDIDATES = 5_000;

    VersionRepository() {
        super(TemplateVersion.class);
    }

    /** The newest first. */
    List<TemplateVersion> of(long templateId) {
        return select().and("e.template.id = ?", templateId)
                .orderBy("e.number desc")
                .list(MOST_VERSIONS);
    }

    Optional<TemplateVersion> in(VersionState state, long templateId) {
        return select().and("e.template.id = ? and e.state = ?", templateId, state)
                .first();
    }

    int nextNumber(long templateId) {
        var highest = select().and("e.template.id = ?", templateId).total(Integer.class, "max(e.number)");
        return highest == null ? 1 : highest + 1;
    }

    /** The one that everybody had before {@code current}. */
    Optional<TemplateVersion> before(TemplateVersion current) {
        return select().and("e.template.id = ?", current.template().id())
                .and("e.state = ?", VersionState.RETIRED)
                .and("e.completedAt is not null and e.completedAt < ?", current.completedAt())
                .orderBy("e.completedAt desc")
                .first();
    }

    /**
     * The templates that may be for a phone at {@code place}, as far as something of them is published or staged. To be
     * asked by the installation itself: a provider does not see the administrator's.
     */
    List<Candidate> candidates(Maker maker, FileRole role, TenantPath place) {
        var live = select().and("e.template.maker = ? and e.template.role = ?", maker, role)
                .and("e.state = ? or e.state = ?", PUBLISHED, STAGED)
                .atOrAbove(place)
                .list(MOST_CANDIDATES);
        return candidates(live);
    }

    /** All that are live for a kind of file. To be asked by the installation itself. */
    List<Candidate> candidates(Maker maker, FileRole role) {
        return candidates(select().and("e.template.maker = ? and e.template.role = ?", maker, role)
                .and("e.state = ? or e.state = ?", PUBLISHED, STAGED)
                .list(MOST_CANDIDATES));
    }

    /** What is written or published in the caller's sight. */
    List<TemplateVersion> live() {
        return select().and("e.state <> ?", VersionState.RETIRED).list(MOST_VERSIONS);
    }

    private static List<Candidate> candidates(Collection<TemplateVersion> live) {
        return live.stream().collect(Collectors.groupingBy(TemplateVersion::template)).entrySet().stream()
                .map(entry -> candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Candidate candidate(Template template, List<TemplateVersion> live) {
        var staged = live.stream().filter(version -> version.state() == STAGED).findFirst();
        var published =
                live.stream().filter(version -> version.state() == PUBLISHED).findFirst();
        return template.candidate(
                published.map(TemplateVersion::id).orElse(null),
                staged.map(TemplateVersion::id).orElse(null),
                staged.map(TemplateVersion::stage).orElse(null));
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }

    void removeVersionsOf(long templateId) {
        removeEach("e.template.id = ?", templateId);
    }
}
