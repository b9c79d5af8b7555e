// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The domain keeps to the feature graph of {@code features.properties}. */
@AnalyzeClasses(packages = "io.demarc", importOptions = ProductClasses.class)
class FeatureGraphTest {

    /** Each feature with those that it stands on, directly or not. */
    private static final Map<String, Set<String>> BELOW = Features.read();

    /** Migrations, the data source and the demo: they may see everything, and nothing may see them. */
    private static final String STARTUP = "startup";

    private static final int LARGEST_KERNEL = 20;

    @ArchTest
    void eachPackageIsAFeatureOfTheTable(JavaClasses classes) {
        var known = new TreeSet<>(BELOW.keySet());
        known.add(STARTUP);

        assertThat(known).containsAll(byFeature(classes).keySet());
    }

    @ArchTest
    void aFeatureUsesOnlyWhatItStandsOn(JavaClasses classes) {
        var strayed = classes.stream()
                .filter(type -> !feature(type).equals(STARTUP))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(FeatureGraphTest::strays)
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));

        assertThat(strayed).isEmpty();
    }

    @ArchTest
    void featuresFormNoCircle(JavaClasses classes) {
        slices().matching("io.demarc.(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void theKernelStaysSmall(JavaClasses classes) {
        var kernel = classes.stream()
                .filter(type -> feature(type).equals("kernel") && type.isTopLevelClass())
                .map(JavaClass::getSimpleName);

        assertThat(kernel).hasSizeLessThanOrEqualTo(LARGEST_KERNEL);
    }

    private static boolean strays(Dependency dependency) {
        var from = feature(dependency.getOriginClass());
        var to = feature(dependency.getTargetClass().getBaseComponentType());
        return !to.isEmpty()
                && !to.equals(from)
                && !BELOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static Map<String, ?> byFeature(JavaClasses classes) {
        return classes.stream().collect(groupingBy(FeatureGraphTest::feature));
    }

    /** The word after {@code io.demarc}; empty for what is not ours. */
    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("io.demarc.") ? parts[2] : "";
    }
}
