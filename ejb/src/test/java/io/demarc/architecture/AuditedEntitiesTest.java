// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CU-2, R8: nothing is forgotten in the audit log, and nothing is told by it that is a secret. */
@AnalyzeClasses(packages = "io.demarc", importOptions = ProductClasses.class)
class AuditedEntitiesTest {

    private static final Pattern SECRETIVE = Pattern.compile("(?i).*(password|hash|secret|sealed|token|key).*");

    /** What a token may do is no secret. */
    private static final Set<String> KNOWN_TO_ALL = Set.of("tokenScope");

    @ArchTest
    void eachEntityOfATenantIsAuditedOrSaysWhyNot(JavaClasses classes) {
        var undecided = entities(classes)
                .filter(entity -> entity.isAnnotatedWith(Audited.class) == entity.isAnnotatedWith(NotAudited.class))
                .map(JavaClass::getName);

        assertThat(undecided).isEmpty();
    }

    @ArchTest
    void eachSecretAttributeOfAnAuditedEntityIsMasked(JavaClasses classes) {
        var told = entities(classes)
                .filter(entity -> entity.isAnnotatedWith(Audited.class))
                .flatMap(entity -> entity.getFields().stream())
                .filter(AuditedEntitiesTest::isSecretive)
                .filter(field -> !field.isAnnotatedWith(Secret.class))
                .map(JavaField::getFullName);

        assertThat(told).isEmpty();
    }

    private static boolean isSecretive(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && SECRETIVE.matcher(field.getName()).matches()
                && !KNOWN_TO_ALL.contains(field.getName())
                && !field.getName().startsWith("_persistence");
    }

    private static Stream<JavaClass> entities(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && type.isAssignableTo(TenantOwned.class));
    }
}
