package org.armscope;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.armscope.index.folder.IndexState;

/// Holds the direction in which data flows. Read [#FLOW] first: it is the map of the program.
@AnalyzeClasses(packages = "org.armscope", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// Each package may import only those before it.
    static final List<String> FLOW =
            List.of(
                    "text",
                    "article",
                    "annotation",
                    "lexicon",
                    "ingest",
                    "extraction",
                    "library",
                    "query",
                    "index",
                    "deal",
                    "export",
                    "workspace",
                    "viewmodel",
                    "view",
                    "app");

    @ArchTest
    static void dataFlowsOneWay(JavaClasses classes) {
        for (int i = 0; i + 1 < FLOW.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(in(FLOW.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(in(FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new)))
                    .because("data flows " + String.join(" -> ", FLOW))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyPackageStandsOnTheMap(JavaClasses classes) {
        classes()
                .should()
                .resideInAnyPackage(
                        Stream.concat(
                                        Stream.of("org.armscope", in("cli")),
                                        FLOW.stream().map(ArchitectureTest::in))
                                .toArray(String[]::new))
                .check(classes);
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.armscope.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule cliKnowsNothingOfTheScreen =
            noClasses()
                    .that()
                    .resideInAPackage(in("cli"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(in("viewmodel", "view", "app"))
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule verbsKnowNothingOfTheEntrance =
            noClasses()
                    .that()
                    .resideInAPackage("org.armscope.cli.(*)..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.armscope.cli");

    @ArchTest
    static final ArchRule verbsRoomsHaveNoCycles =
            slices().matching("org.armscope.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMainKnowsCliAndApp =
            noClasses()
                    .that()
                    .resideInAnyPackage(in(FLOW.toArray(String[]::new)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(in("cli"));

    @ArchTest
    static final ArchRule luceneStaysInTheIndex =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("index"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule theIndexIsAskedAtItsEntrance =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("index"))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            in(
                                                    "index.folder",
                                                    "index.search",
                                                    "index.facet",
                                                    "index.suggest"))
                                    .and(not(assignableTo(Exception.class)))
                                    .and(not(assignableTo(IndexState.class))))
                    .because("ArticleIndex is the entrance; what goes wrong comes out by it");

    @ArchTest
    static final ArchRule theIndexsRoomsHaveNoCycles =
            slices().matching("org.armscope.index.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfEventsHaveNoCycles =
            slices().matching("org.armscope.extraction.event.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheEntranceOfEventsIsUsed =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.armscope.extraction.event..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.armscope.extraction.event.(*)..");

    @ArchTest
    static final ArchRule theReadersRoomsHaveNoCycles =
            slices().matching("org.armscope.view.reader.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRoomsOfDealsHaveNoCycles =
            slices().matching("org.armscope.deal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule dealsKnowNotHowTheyAreMade =
            noClasses()
                    .that()
                    .resideInAPackage("org.armscope.deal")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.armscope.deal.(*)..");

    @ArchTest
    static final ArchRule sqlStaysInTheLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("library"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule everythingBeforeTheScreenIsHeadless =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("viewmodel", "view", "app"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "jfx..");

    @ArchTest
    static final ArchRule viewModelsKnowNoScene =
            noClasses()
                    .that()
                    .resideInAPackage(in("viewmodel"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..", "javafx.stage..", "javafx.application..", "jfx..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheAppKnowsApplicationAndPlatform =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(in("app"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.application..");

    @ArchTest
    static final ArchRule textIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage(in("text"))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify..", in("text"));

    @ArchTest
    static final ArchRule valuesAreImmutable =
            classes()
                    .that()
                    .resideInAnyPackage(in("text", "article", "annotation", "query"))
                    .and()
                    .arePublic()
                    .should()
                    .haveOnlyFinalFields()
                    .because(
                            "what other packages see of these is a value; scanners inside may"
                                    + " move");

    @ArchTest static final ArchRule nothingStaticChanges = classes().should(haveNoMutableStatics());

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(in("cli"), "org.armscope")
                    .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noDumpingGrounds =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    @ArchTest static final ArchRule noFieldInjection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    private static ArchCondition<JavaClass> haveNoMutableStatics() {
        return new ArchCondition<>("have no static field that is not final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            }
        };
    }

    private static String in(String name) {
        return "org.armscope." + name + "..";
    }

    private static String[] in(String... names) {
        return Stream.of(names).map(ArchitectureTest::in).toArray(String[]::new);
    }
}
