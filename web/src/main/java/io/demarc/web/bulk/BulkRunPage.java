// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.bulk;

import io.demarc.bulk.BulkFailure;
import io.demarc.bulk.BulkOrder;
import io.demarc.bulk.BulkResults;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a run shows of a change for many: what was changed, and those that refused. */
@Named
@ViewScoped
public class BulkRunPage extends ListPage<BulkFailure> {

    private static final long serialVersionUID = 1;

    @Inject
    BulkResults results;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    private transient BulkOrder order;

    @PostConstruct
    void start() {
        open();
    }

    @Override
    protected List<String> filters() {
        return List.of("id");
    }

    @Override
    protected List<SortKey> sorts() {
        return BulkResults.SORTS;
    }

    @Override
    protected Page<BulkFailure> fetch(PageRequest asked) {
        return results.failed(number("id"), asked);
    }

    @Override
    protected int count(int most) {
        return 0;
    }

    /** Some may refuse while the run goes on, so each request looks again, once. */
    @Override
    public List<BulkFailure> getRows() {
        if (FacesContext.getCurrentInstance().getAttributes().putIfAbsent(BulkRunPage.class, true) == null) {
            load();
        }
        return super.getRows();
    }

    public String reason(BulkFailure failure) {
        return failure.reason(preferences.getLocale());
    }

    /** What was changed, each field with its new value as it was typed. */
    public List<Change> getChanges() {
        return order().change().entrySet().stream()
                .map(each -> new Change(
                        labels.get("bulk." + order().subject() + "." + each.getKey()),
                        each.getValue().isBlank() ? "–" : each.getValue()))
                .toList();
    }

    /** The page that shows one of those that were changed. */
    public String page() {
        return switch (order().subject()) {
            case "account" -> "/accounts/account";
            case "device" -> "/devices/device";
            default -> "/organizations/organization";
        };
    }

    private BulkOrder order() {
        if (order == null) {
            order = results.order(number("id"));
        }
        return order;
    }

    /** A field and its new value. */
    public record Change(String field, String value) {}
}
