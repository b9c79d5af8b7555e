// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.EntityManager;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The console and the jobs keep to the feature graph of the domain. A package {@code io.demarc.web.<feature>} uses the
 * feature of the same word, whatever that feature stands on, and the commons of the console; the commons, whose words
 * are no features, use no page.
 */
@AnalyzeClasses(packages = "io.demarc", importOptions = DoNotIncludeTests.class)
class ConsoleGraphTest {

    /** Each feature with those that it stands on, directly or not. */
    private static final Map<String, Set<String>> BELOW = Features.read();

    private static final String DOMAIN = "io.demarc.";
    private static final String WEB = "io.demarc.web.";
    private static final String BATCH = "io.demarc.batch.";

    @ArchTest
    void jobsAndPagesAskServices(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage("io.demarc.web..", "io.demarc.batch..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .check(classes);
    }

    @ArchTest
    void jobsKnowNoPages(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("io.demarc.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.demarc.web..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    void timeIsAnInstant(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(classes);
    }

    @ArchTest
    void nobodyWritesToTheConsoleOfTheServer(JavaClasses classes) {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
    }

    @ArchTest
    void nobodySleeps(JavaClasses classes) {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(classes);
    }

    @ArchTest
    void pagesFormNoCircle(JavaClasses classes) {
        slices().matching("io.demarc.web.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void jobsFormNoCircle(JavaClasses classes) {
        slices().matching("io.demarc.batch.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    void aPageUsesTheFeatureOfItsWord(JavaClasses classes) {
        var strayed = classes.stream()
                .filter(type -> type.getPackageName().startsWith(WEB))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ConsoleGraphTest::strays)
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));

        assertThat(strayed).isEmpty();
    }

    private static boolean strays(Dependency dependency) {
        var from = word(dependency.getOriginClass(), WEB);
        var target = dependency.getTargetClass().getBaseComponentType();
        var isOfCommons = !BELOW.containsKey(from);
        if (target.getPackageName().startsWith(WEB)) {
            return isOfCommons && BELOW.containsKey(word(target, WEB));
        }
        var to = feature(target);
        return !isOfCommons
                && !to.isEmpty()
                && !to.equals(from)
                && !BELOW.get(from).contains(to);
    }

    /** The feature of the domain that a class belongs to; empty for what is not of the domain. */
    private static String feature(JavaClass type) {
        var name = type.getPackageName() + ".";
        var isOfTheDomain = name.startsWith(DOMAIN) && !name.startsWith(WEB) && !name.startsWith(BATCH);
        return isOfTheDomain ? word(type, DOMAIN) : "";
    }

    private static String word(JavaClass type, String above) {
        return type.getPackageName().substring(above.length()).split("\\.")[0];
    }
}
