// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.ObjectReferenceMapping;

/** What the log has of an audited entity. */
record AuditedType(String table, DatabaseMapping nameMapping, List<Attribute> attributes) {

    /**
     * An attribute whose changes the log has.
     *
     * @param secret whether only that it changed may be told
     */
    record Attribute(DatabaseMapping mapping, boolean secret) {

        String name() {
            return mapping.getAttributeName();
        }

        /** The value; of a reference its key, without loading what it leads to. */
        Object of(Object entity, AbstractSession session) {
            return mapping instanceof ObjectReferenceMapping reference
                    ? reference.extractPrimaryKeysForReferenceObject(entity, session)
                    : mapping.getAttributeValueFromObject(entity);
        }

        /** The value that {@code held}, once the attribute's, stands for. */
        static Object plain(Object held) {
            return held instanceof TenantOwned entity ? entity.id() : held;
        }
    }

    static boolean isAudited(ClassDescriptor descriptor) {
        return descriptor.getJavaClass().isAnnotationPresent(Audited.class);
    }

    static AuditedType of(ClassDescriptor descriptor) {
        var named = descriptor.getJavaClass().getAnnotation(Audited.class).named();
        var attributes = descriptor.getMappings().stream()
                .filter(mapping -> isTold(field(descriptor, mapping)))
                .map(mapping ->
                        new Attribute(mapping, field(descriptor, mapping).isAnnotationPresent(Secret.class)))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
        return new AuditedType(
                descriptor.getTableName().toLowerCase(Locale.ROOT),
                Objects.requireNonNull(descriptor.getMappingForAttributeName(named), named),
                attributes);
    }

    String nameOf(Object entity) {
        return String.valueOf(nameMapping.getAttributeValueFromObject(entity));
    }

    private static boolean isTold(Field field) {
        return !field.isAnnotationPresent(NotAudited.class)
                && !field.isAnnotationPresent(Version.class)
                && !field.isAnnotationPresent(Id.class);
    }

    private static Field field(ClassDescriptor descriptor, DatabaseMapping mapping) {
        return Stream.<Class<?>>iterate(descriptor.getJavaClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(mapping.getAttributeName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(mapping + " has no field"));
    }
}
