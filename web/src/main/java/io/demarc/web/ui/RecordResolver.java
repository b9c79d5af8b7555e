// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read the components of records, {@code #{row.name}}; the Expression Language of Jakarta EE 10 knows only
 * beans. Accessors beside the components, {@code #{row.isDangerous()}}, are methods as everywhere.
 */
public class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, Optional<Method>>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        return accessor(base.getClass(), name)
                .map(accessor -> {
                    context.setPropertyResolved(base, property);
                    return invoke(accessor, base);
                })
                .orElse(null);
    }

    private Optional<Method> accessor(Class<?> type, String name) {
        return accessors
                .computeIfAbsent(type, unused -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, unused -> find(type, name));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        for (var component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return Optional.of(component.getAccessor());
            }
        }
        return Optional.empty();
    }

    private static Object invoke(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("a page cannot read " + accessor, notPublic);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("a record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
