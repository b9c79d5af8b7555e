// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.demarc.store.InstallationRepository;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Date;

@AnalyzeClasses(packages = "io.demarc", importOptions = ProductClasses.class)
class HouseRulesTest {

    /**
     * A repository adds the tenant predicate; whoever goes round it can forget the tenant (R6). What belongs to no tenant
     * says so by its base class.
     */
    @ArchTest
    void onlyTheStoreTalksToTheEntityManager(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.demarc.store", "io.demarc.secrets", "io.demarc.startup")
                .and()
                .areNotAssignableTo(InstallationRepository.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .check(classes);
    }

    /** Entities are born valid and changed by verbs. */
    @ArchTest
    void entitiesHaveNoSetters(JavaClasses classes) {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(MappedSuperclass.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveNameMatching("set[A-Z].*")
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
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DateFormat.class)
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
    void namesSayWhatAClassIs(JavaClasses classes) {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
                .check(classes);
    }
}
