// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.bulk;

import io.demarc.kernel.NotFound;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Changes chosen fields of many. Its address says of whom: {@code ids=1,2,3}, or {@code all=true} with the filters of
 * the list that it was opened from.
 */
public abstract class BulkPage implements Serializable {

    /** Counted up to here; beyond, the page says "more than". */
    private static final int COUNTED = 10_000;

    private static final long serialVersionUID = 1;

    @Inject
    Labels labels;

    private final LinkedHashMap<String, String> filter = new LinkedHashMap<>();
    private ArrayList<Long> ids;
    private int count;
    private List<String> chosen = List.of();
    private final HashMap<String, String> values = new HashMap<>();

    /** The word of what is changed, for the keys of texts. */
    protected abstract String subject();

    /** The fields that can be chosen. */
    protected abstract List<String> fields();

    /** Those that the caller sees. */
    protected abstract List<Long> visible(List<Long> someIds);

    protected abstract int count(Map<String, String> narrowing, int most);

    protected abstract void check(List<Long> someIds, Map<String, String> narrowing, Map<String, String> change);

    /** @return the id of the run */
    protected abstract long start(
            List<Long> someIds, Map<String, String> narrowing, Map<String, String> change, String title);

    /** Called when the page is opened. */
    public void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        parameters.forEach((name, value) -> {
            if (!List.of("ids", "all").contains(name) && !value.isBlank()) {
                filter.put(name, value.strip());
            }
        });
        if (!parameters.containsKey("all")) {
            ids = new ArrayList<>(named(parameters.getOrDefault("ids", "")));
        }
        count = ids == null ? count(filter, COUNTED + 1) : ids.size();
    }

    private List<Long> named(String text) {
        var asked = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        var seen = visible(asked);
        if (seen.isEmpty() && !asked.isEmpty()) {
            throw new NotFound();
        }
        return seen;
    }

    /** Refuses what nobody could take before it is asked whether it shall be done. */
    public void ask() {
        check(ids, filter, change());
    }

    public String start() {
        var title = labels.get("bulk.title." + subject(), names());
        return ConsolePage.RUN.redirect("id=" + start(ids, filter, change(), title));
    }

    private Map<String, String> change() {
        var change = new HashMap<String, String>();
        chosen.forEach(field -> change.put(field, values.get(field) == null ? "" : values.get(field)));
        return change;
    }

    /** The names of the chosen fields, with commas between them. */
    public String getNames() {
        return names();
    }

    private String names() {
        return fields().stream().filter(chosen::contains).map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String field) {
        return labels.get("bulk." + subject() + "." + field);
    }

    public List<SelectItem> getFields() {
        return fields().stream()
                .map(field -> new SelectItem(field, name(field)))
                .toList();
    }

    public boolean isChosen(String field) {
        return chosen.contains(field);
    }

    public boolean isNobody() {
        return count == 0;
    }

    public boolean isMoreThanCounted() {
        return count > COUNTED;
    }

    public int getCount() {
        return Math.min(count, COUNTED);
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : new ArrayList<>(chosen);
    }
}
