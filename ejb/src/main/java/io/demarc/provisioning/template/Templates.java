// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.language.TemplateText;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The templates that somebody wrote, and their drafts (DV-7, DV-11). Each level has its own and sees those from above;
 * the administrator's only as far as they are shared.
 */
@Stateless
public class Templates {

    public static final List<SortKey> SORTS =
            List.of(SortKey.text("name", "e.name"), SortKey.word("maker", "e.maker", Maker.class), SortKey.id());

    @Inject
    TemplateRepository templates;

    @Inject
    VersionRepository versions;

    @Inject
    TemplateSight sight;

    @Inject
    TemplateGate gate;

    @Inject
    Clock clock;

    @Requires(TEMPLATE_READ)
    public Page<TemplateRow> page(TemplateFilter filter, PageRequest page) {
        gate.look();
        return templates.page(scope(), filter, page);
    }

    @Requires(TEMPLATE_READ)
    public int count(TemplateFilter filter, int most) {
        gate.look();
        return templates.count(scope(), filter, most);
    }

    /** What the administrator gives to the caller's phones, by name; nothing for the administrator. */
    @Requires(TEMPLATE_READ)
    public List<TemplateRow> shared() {
        gate.look();
        return scope().isSystem() ? List.of() : sight.shared();
    }

    @Requires(TEMPLATE_READ)
    public TemplateView get(long id) {
        gate.look();
        return sight.template(id).view();
    }

    /** All versions, the newest first. */
    @Requires(TEMPLATE_READ)
    public List<VersionView> versions(long id) {
        gate.look();
        return sight.versionsOf(id).stream().map(TemplateVersion::view).toList();
    }

    @Requires(TEMPLATE_READ)
    public VersionView version(long versionId) {
        gate.look();
        return sight.version(versionId).view();
    }

    /** Whether the caller may change it, and not only look. */
    @Requires(TEMPLATE_READ)
    public boolean isOwn(long id) {
        return TemplateSight.isOwn(sight.template(id));
    }

    /** The text that comes with Demarc, to be adapted; null when there is none. */
    @Requires(TEMPLATE_READ)
    public String shipped(Maker maker, FileRole role) {
        return ShippedTemplates.find(maker, role).map(TemplateText::text).orElse(null);
    }

    /** What is wrong with a text, each with its line and column in words; nothing when it can be saved. */
    @Requires(TEMPLATE_READ)
    public List<Problem> lint(Maker maker, FileRole role, String text) {
        new Problems()
                .addIf(maker == null, "maker", "required")
                .addIf(role == null, "role", "required")
                .throwIfAny();
        return TemplateText.lint(text, ShippedTemplates.format(maker), role.sharing()).stream()
                .map(problem -> problem.problem())
                .toList();
    }

    /**
     * A new template of the caller's, with its first draft.
     *
     * @throws BusinessException naming all that is wrong with the form and with the text, there by line and column
     */
    @Requires(TEMPLATE_WRITE)
    public long create(TemplateForm form, String text) {
        gate.change();
        var problems = takenName(scope(), form.name(), null);
        var template = problems.noting(() -> new Template(scope(), form, clock.instant()));
        if (form.maker() != null && form.role() != null) {
            problems.noting(() -> TemplateText.written(
                    text, ShippedTemplates.format(form.maker()), form.role().sharing()));
        }
        problems.throwIfAny();
        templates.add(template);
        templates.flush();
        versions.add(new TemplateVersion(template, 1, template.checked(text), author(), clock.instant()));
        return template.id();
    }

    /** Changes what it is for; maker and file stay. */
    @Requires(TEMPLATE_WRITE)
    public void describe(long id, TemplateForm form) {
        var template = gate.own(templates.get(id));
        var problems = takenName(template.owner(), form.name(), id);
        problems.trying(() -> template.describe(form));
        problems.throwIfAny();
    }

    /**
     * Saves a text: in the draft that is there, or else in a new one.
     *
     * @return the id of the draft
     * @throws BusinessException with every problem of the text, by line and column
     */
    @Requires(TEMPLATE_WRITE)
    public long saveDraft(long id, String text) {
        var template = gate.own(templates.getLocked(id));
        var checked = template.written(text);
        var draft = versions.in(VersionState.DRAFT, id);
        if (draft.isPresent()) {
            draft.get().write(checked, author(), clock.instant());
            return draft.get().id();
        }
        var added = new TemplateVersion(template, versions.nextNumber(id), checked, author(), clock.instant());
        versions.add(added);
        versions.flush();
        return added.id();
    }

    /** Phones that it was for get what the next template for them says, in the end the shipped one. */
    @Requires(TEMPLATE_WRITE)
    public void delete(long id) {
        gate.own(templates.get(id));
        versions.removeVersionsOf(id);
        templates.remove(templates.get(id));
    }

    private Problems takenName(TenantPath owner, String name, Long except) {
        var taken = name != null && templates.isNameTaken(owner, name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }

    private static TenantPath scope() {
        return CallContext.caller().scope();
    }

    private static String author() {
        return CallContext.caller().name();
    }
}
