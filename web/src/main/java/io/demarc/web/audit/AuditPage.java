// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.audit.AuditFilter;
import io.demarc.audit.AuditLog;
import io.demarc.audit.AuditRow;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The audit log, of everything in scope, of a tenant or of one object (CU-2). */
@Named
@ViewScoped
public class AuditPage extends ListPage<AuditRow> {

    private static final long serialVersionUID = 1;

    /** They stand in the search form as inputs of their own. */
    private static final List<String> INPUTS = List.of("verb", "table", "who", "from", "to");

    @Inject
    AuditLog log;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(place()).here(ConsolePage.AUDIT);
    }

    @Override
    protected List<String> filters() {
        return List.of("verb", "table", "who", "from", "to", "object", "organization", "provider");
    }

    @Override
    protected List<SortKey> sorts() {
        return AuditLog.SORTS;
    }

    @Override
    protected Page<AuditRow> fetch(PageRequest asked) {
        var newestFirst =
                filter("sort") == null ? new PageRequest(asked.sort(), false, asked.cursor(), asked.size()) : asked;
        return log.page(asked(), newestFirst);
    }

    @Override
    protected int count(int most) {
        return log.count(asked(), most);
    }

    @Override
    public Map<String, String> getKept() {
        var kept = super.getKept();
        kept.keySet().removeAll(INPUTS);
        return kept;
    }

    /** Sends what the filters match as a CSV file, as it is read from the database. */
    public void export() throws IOException {
        Faces.sendFile(labels.get("audit.file") + ".csv", true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            log.export(asked(), text);
            text.flush();
        });
    }

    public Act.Verb[] getVerbs() {
        return Act.Verb.values();
    }

    public List<String> getTables() {
        return AuditWords.TABLES;
    }

    /** What the list is narrowed to: the name of the object as its newest entry has it, or its id. */
    public String getObject() {
        var id = filter("object");
        return id == null
                ? null
                : getRows().stream().map(AuditRow::objectName).findFirst().orElse(id);
    }

    private TenantPath place() {
        var organization = number("organization");
        var provider = number("provider");
        if (organization != null) {
            return getRows().stream()
                    .filter(row -> organization.equals(row.organizationId()))
                    .findFirst()
                    .map(row -> new TenantPath(row.providerId(), row.organizationId()))
                    .orElseGet(() -> CallContext.caller().scope());
        }
        return provider == null || getRows().isEmpty() ? CallContext.caller().scope() : TenantPath.provider(provider);
    }

    private AuditFilter asked() {
        return new AuditFilter(
                filter("q"),
                filter("who"),
                word("verb", Act.Verb.class),
                filter("table"),
                number("object"),
                number("provider"),
                number("organization"),
                startOf("from", 0),
                startOf("to", 1));
    }

    /** The beginning of a day in the operator's zone; null when none was typed. */
    private Instant startOf(String name, int daysLater) {
        try {
            return filter(name) == null
                    ? null
                    : LocalDate.parse(filter(name))
                            .plusDays(daysLater)
                            .atStartOfDay(preferences.getZone())
                            .toInstant();
        } catch (DateTimeException typedByHand) {
            return null;
        }
    }
}
