// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A list whose search, filters, order and page stand in its address, so that it can be bookmarked, shared and gone back
 * to.
 *
 * @param <R> what a line shows
 */
public abstract class ListPage<R> implements Serializable {

    /** Lists are counted up to here; beyond, the title says "more than". */
    protected static final int COUNTED = 10_000;

    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> query = new LinkedHashMap<>();
    private transient Page<R> page;
    private int count;

    /** The filters' names in the address, beside q, sort and cursor. */
    protected abstract List<String> filters();

    protected abstract List<SortKey> sorts();

    protected abstract Page<R> fetch(PageRequest asked);

    protected abstract int count(int most);

    /** Called when the page is opened. */
    public void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        query.clear();
        for (var name : filters()) {
            remember(name, parameters.get(name));
        }
        List.of("q", "sort", "cursor").forEach(name -> remember(name, parameters.get(name)));
        load();
    }

    protected void load() {
        page = fetch(PageRequest.parse(sorts(), query.get("sort"), query.get("cursor"), null));
        count = count(COUNTED + 1);
    }

    private void remember(String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value.strip());
        }
    }

    /** The search and the filters, without order and page. */
    public Map<String, String> getNarrowing() {
        var narrowing = new LinkedHashMap<>(query);
        narrowing.keySet().removeAll(List.of("sort", "cursor"));
        return narrowing;
    }

    /** What the address says for {@code name}, or null. */
    public String filter(String name) {
        return query.get(name);
    }

    protected Long number(String name) {
        try {
            return query.get(name) == null ? null : Long.valueOf(query.get(name));
        } catch (NumberFormatException typedByHand) {
            return -1L;
        }
    }

    protected Boolean truth(String name) {
        return query.get(name) == null ? null : Boolean.valueOf(query.get(name));
    }

    protected <T extends Enum<T>> T word(String name, Class<T> words) {
        for (var constant : words.getEnumConstants()) {
            if (constant.name().equals(query.get(name))) {
                return constant;
            }
        }
        return null;
    }

    public List<R> getRows() {
        if (page == null) {
            load();
        }
        return page.rows();
    }

    public int getCount() {
        return Math.min(count, COUNTED);
    }

    public boolean isMoreThanCounted() {
        return count > COUNTED;
    }

    public boolean isFiltered() {
        return query.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("cursor"));
    }

    /** The address of this list with one parameter changed; any change but of the page starts at the first page. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(query);
        changed.remove("cursor");
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address(changed);
    }

    public String sortedBy(String key) {
        return with("sort", key.equals(query.get("sort")) ? "-" + key : key);
    }

    /** One of ascending, descending, none: what a header says to a screen reader. */
    public String direction(String key) {
        var sort = query.getOrDefault("sort", sorts().get(0).name());
        return sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : "none";
    }

    public String getNewer() {
        getRows();
        return page.previous() == null ? null : with("cursor", page.previous());
    }

    public String getOlder() {
        getRows();
        return page.next() == null ? null : with("cursor", page.next());
    }

    /** The filters beside q, for the search form to carry along. */
    public Map<String, String> getKept() {
        var kept = new LinkedHashMap<>(query);
        kept.keySet().removeAll(List.of("q", "cursor"));
        return kept;
    }

    private static String address(Map<String, String> query) {
        return query.isEmpty()
                ? "?"
                : query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
