// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.access.CallContext;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeState;
import io.demarc.delay.DelayedChangeFilter;
import io.demarc.delay.DelayedChangeRow;
import io.demarc.delay.DelayedChanges;
import io.demarc.delay.FieldDifference;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The Delay Log: what waits for its time, and what became of the rest; the newest first (CU-5). */
@Named
@ViewScoped
public class DelaysPage extends ListPage<DelayedChangeRow> {

    private static final long serialVersionUID = 1;

    /** So many fields of a change stand in its line. */
    private static final int SHOWN = 3;

    @Inject
    DelayedChanges changes;

    @Inject
    Breadcrumb breadcrumb;

    private transient Map<Long, List<FieldDifference>> differences;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.DELAYS);
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "kind", "author", "waiting", "target", "unread");
    }

    @Override
    protected List<SortKey> sorts() {
        return DelayedChanges.SORTS;
    }

    @Override
    protected Page<DelayedChangeRow> fetch(PageRequest asked) {
        var newestFirst = new PageRequest(asked.sort(), false, asked.cursor(), asked.size());
        return changes.page(asked(), filter("sort") == null ? newestFirst : asked);
    }

    @Override
    protected int count(int most) {
        return changes.count(asked(), most);
    }

    /** The first fields that it changes. */
    public List<FieldDifference> shown(DelayedChangeRow row) {
        var all = differences(row);
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** How many more it changes. */
    public int more(DelayedChangeRow row) {
        return Math.max(0, differences(row).size() - SHOWN);
    }

    private List<FieldDifference> differences(DelayedChangeRow row) {
        if (differences == null) {
            differences = changes.differences(
                    getRows().stream().map(DelayedChangeRow::id).toList());
        }
        return differences.getOrDefault(row.id(), List.of());
    }

    public ChangeState[] getStates() {
        return ChangeState.values();
    }

    public List<ChangeKind> getKinds() {
        return ChangeKind.readableBy(CallContext.caller());
    }

    private DelayedChangeFilter asked() {
        var waiting = filter("waiting") == null ? null : Boolean.valueOf(filter("waiting"));
        return new DelayedChangeFilter(
                filter("q"),
                word("kind", ChangeKind.class),
                number("target"),
                word("state", ChangeState.class),
                waiting,
                filter("author"),
                filter("unread") != null);
    }
}
