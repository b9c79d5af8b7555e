// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class TemplateRepository extends TenantRepository<Template> {

    TemplateRepository() {
        super(Template.class);
    }

    Page<TemplateRow> page(TenantPath reader, TemplateFilter filter, PageRequest page) {
        return offered(reader, filter).page(TemplateRow.class, TemplateRow.COLUMNS, page);
    }

    int count(TenantPath reader, TemplateFilter filter, int most) {
        return offered(reader, filter).countUpTo(most);
    }

    /** DV-7: the administrator works with the administrator's own. */
    private Selection<Template> offered(TenantPath reader, TemplateFilter filter) {
        var all = select().andContains(filter.search(), "e.name", "e.modelPattern")
                .andIf(filter.maker(), "e.maker = ?");
        return reader.isSystem() ? all.and("e.providerId is null") : all;
    }

    /** The administrator's that have something published. To be asked by the installation itself. */
    List<TemplateRow> shared(int most) {
        var all = select().and("e.providerId is null").orderBy("e.name, e.id");
        return all.rows(TemplateRow.class, TemplateRow.COLUMNS, most).stream()
                .filter(row -> row.shared() && row.published() != null)
                .toList();
    }

    boolean isNameTaken(TenantPath owner, String name, Long except) {
        return select().at(owner)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
