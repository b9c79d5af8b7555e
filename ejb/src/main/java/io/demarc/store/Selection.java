// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.kernel.TenantPath;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query over one entity {@code e} that starts from the caller's scope and can only be narrowed. Conditions are JPQL
 * with {@code ?} for each value.
 */
public final class Selection<E> {

    private static final int FETCHED_TO_COUNT = 500;

    private final EntityManager entities;
    private final Class<E> type;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String order = "e.id";

    Selection(EntityManager entities, Class<E> type, TenantPath scope) {
        this.entities = entities;
        this.type = type;
        if (scope.providerId() != null) {
            and("e.providerId = ?", scope.providerId());
        }
        if (scope.organizationId() != null) {
            var inherited = Inherited.class.isAssignableFrom(type) ? " or e.organizationId is null" : "";
            and("e.organizationId = ?" + inherited, scope.organizationId());
        }
    }

    public Selection<E> and(String condition, Object... conditionValues) {
        conditions.add("(" + condition + ")");
        values.addAll(Arrays.asList(conditionValues));
        return this;
    }

    /** Adds the condition only when its value was given. */
    public Selection<E> andIf(Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Only what belongs to this very place, and to none below it. */
    public Selection<E> at(TenantPath place) {
        return equal("e.providerId", place.providerId()).equal("e.organizationId", place.organizationId());
    }

    /** Only what belongs to this place, or to one above it. */
    public Selection<E> atOrAbove(TenantPath place) {
        return equalOrNone("e.providerId", place.providerId()).equalOrNone("e.organizationId", place.organizationId());
    }

    /** Only those with this value; null for those that have none. */
    public Selection<E> equal(String expression, Object value) {
        return value == null ? and(expression + " is null") : and(expression + " = ?", value);
    }

    /** Those with this value, and those that have none. */
    public Selection<E> equalOrNone(String expression, Object value) {
        return value == null
                ? and(expression + " is null")
                : and(expression + " is null or " + expression + " = ?", value);
    }

    /**
     * Adds a search for {@code text}, without regard to case, in any of the given expressions. Both databases take the
     * backslash as the escape unless told otherwise; if it were said, EclipseLink would write values into the statement,
     * and truth values as numbers, which neither database takes.
     */
    public Selection<E> andContains(String text, String... expressions) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var pattern = "%" + text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        var anyOf = Arrays.stream(expressions)
                .map(expression -> "lower(" + expression + ") like ?")
                .collect(Collectors.joining(" or "));
        return and(anyOf, Collections.nCopies(expressions.length, pattern).toArray());
    }

    public Selection<E> orderBy(String expressions) {
        order = expressions;
        return this;
    }

    public List<E> list(int most) {
        return query("e", type, " order by " + order).setMaxResults(most).getResultList();
    }

    /**
     * All of them as they stand now; nobody else changes them until this transaction ends. The conditions must bound
     * their number: a row limit and a lock do not go together in every database.
     */
    public List<E> listLocked() {
        return query("e", type, " order by " + order)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<E> first() {
        return list(1).stream().findFirst();
    }

    public boolean exists() {
        return !query("e.id", Long.class, "").setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * How many there are, counted up to {@code most} only: an exact count of millions would cost seconds per page. Few are
     * counted by fetching them; of many only the last is looked for, so that thousands of ids do not travel for each page.
     */
    public int countUpTo(int most) {
        var few = query("e.id", Long.class, "").setMaxResults(Math.min(most, FETCHED_TO_COUNT));
        var fetched = few.getResultList().size();
        if (fetched < FETCHED_TO_COUNT) {
            return fetched;
        }
        var last = query("e.id", Long.class, "").setFirstResult(most - 1).setMaxResults(1);
        return last.getResultList().isEmpty() ? total(Long.class, "count(e)").intValue() : most;
    }

    /** A total computed by the database, such as {@code count(e)}. */
    public <R> R total(Class<R> resultType, String expression) {
        return query(expression, resultType, "").getSingleResult();
    }

    /** Rows of several values, in order, at most {@code most}. */
    public <R> List<R> rows(Class<R> rowType, String expressions, int most) {
        return query(constructing(rowType, expressions), rowType, " order by " + order)
                .setMaxResults(most)
                .getResultList();
    }

    /** One value per entity, in order, at most {@code most}. */
    public <R> List<R> values(Class<R> valueType, String expression, int most) {
        return query(expression, valueType, " order by " + order)
                .setMaxResults(most)
                .getResultList();
    }

    /** Groups and their totals: rows {@code (key, count)}. */
    public List<Object[]> countBy(String expression) {
        return query(expression + ", count(e)", Object[].class, " group by " + expression)
                .getResultList();
    }

    /** One row for each group: what it has in common, and its totals. */
    public <R> List<R> groups(Class<R> rowType, String common, String totals) {
        return query(constructing(rowType, common + ", " + totals), rowType, " group by " + common)
                .getResultList();
    }

    /** One page of rows, continued from where the cursor in {@code asked} points. */
    public <R> Page<R> page(Class<R> rowType, String expressions, PageRequest asked) {
        var sort = asked.sort();
        if (asked.cursor() != null) {
            asked.cursor().narrow(this, sort, asked.comparesUpwards());
        }
        var direction = asked.comparesUpwards() ? " asc" : " desc";
        order = sort.isId() ? "e.id" + direction : sort.expression() + direction + ", e.id" + direction;
        var keyed = query(sort.expression() + ", e.id, " + expressions, Object[].class, " order by " + order)
                .setMaxResults(asked.size() + 1)
                .getResultList();
        return Page.of(keyed, asked, RowMaker.of(rowType));
    }

    int update(String set, String where, Object... whereValues) {
        refuseUnseen();
        var setValues = (int) set.chars().filter(c -> c == '?').count();
        values.addAll(0, Arrays.asList(whereValues).subList(0, setValues));
        and(where, Arrays.copyOfRange(whereValues, setValues, whereValues.length));
        return bound(entities.createQuery(numbered("update " + entity() + " e set " + set + whereClause())))
                .executeUpdate();
    }

    int delete(String where, Object... whereValues) {
        refuseUnseen();
        and(where, whereValues);
        return bound(entities.createQuery(numbered("delete from " + entity() + " e" + whereClause())))
                .executeUpdate();
    }

    /** The audit log sees entities, not statements: an audited row is changed or removed as an entity. */
    private void refuseUnseen() {
        if (type.isAnnotationPresent(Audited.class)) {
            throw new IllegalStateException("the audit log would miss a bulk change of " + entity());
        }
    }

    private <R> TypedQuery<R> query(String what, Class<R> resultType, String rest) {
        var jpql = numbered("select " + what + " from " + entity() + " e" + whereClause() + rest);
        var query = entities.createQuery(jpql, resultType);
        bound(query);
        return query;
    }

    private Query bound(Query query) {
        IntStream.range(0, values.size()).forEach(i -> query.setParameter(i + 1, comparable(values.get(i))));
        return query;
    }

    /** PostgreSQL refuses a text with NUL even in a question; it stores none either, so nothing equals it. */
    private static Object comparable(Object value) {
        return value instanceof String text ? text.replace('\0', '\ufffd') : value;
    }

    private String entity() {
        return type.getSimpleName();
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String constructing(Class<?> rowType, String expressions) {
        return "new " + rowType.getName() + "(" + expressions + ")";
    }

    private static String numbered(String jpql) {
        var text = new StringBuilder();
        var next = 1;
        for (var c : jpql.toCharArray()) {
            text.append(c);
            if (c == '?') {
                text.append(next++);
            }
        }
        return text.toString();
    }
}
