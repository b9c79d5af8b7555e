// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.demarc.access.Requires;
import io.demarc.access.Unguarded;
import jakarta.ejb.Stateless;

/** R6: no service method is reached without a permission, unless it says in the open that anybody may call it. */
@AnalyzeClasses(packages = "io.demarc", importOptions = ProductClasses.class)
class ServiceGateTest {

    private static final DescribedPredicate<JavaClass> SERVICES = DescribedPredicate.describe(
            "services",
            type -> type.isAnnotatedWith(Stateless.class) && type.getModifiers().contains(JavaModifier.PUBLIC));

    private static final DescribedPredicate<JavaMethod> USE_CASES = DescribedPredicate.describe(
            "callable from outside",
            method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    @ArchTest
    void eachServiceMethodPassesTheGate(JavaClasses classes) {
        methods()
                .that(USE_CASES)
                .and()
                .areDeclaredInClassesThat(SERVICES)
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(Unguarded.class)
                .check(classes);
    }

    /** An inherited method would be guarded by the annotation of a class that serves other callers too. */
    @ArchTest
    void servicesInheritNothing(JavaClasses classes) {
        classes()
                .that(SERVICES)
                .should()
                .beAssignableTo(DescribedPredicate.describe(
                        "no class but Object",
                        type -> type.getRawSuperclass()
                                .map(parent -> parent.isEquivalentTo(Object.class))
                                .orElse(true)))
                .check(classes);
    }
}
