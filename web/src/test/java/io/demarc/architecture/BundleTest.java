// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.jobs.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts for people are whole in each language. */
class BundleTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?![{'])(?<!}')");
    private static final Pattern PROBLEM_KEY =
            Pattern.compile("Problem\\.(?:of\\(|at\\(\\s*[^,()]+,)\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LABEL_KEY = Pattern.compile("\\blabels\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachTranslationHasTheSameKeysAndPlaceholders(Bundle bundle) {
        var english = bundle.texts();
        for (var language : Bundle.TRANSLATIONS) {
            var translated = bundle.texts(language);

            assertThat(translated.keySet()).as(bundle + " in " + language).isEqualTo(english.keySet());
            assertThat(translated)
                    .allSatisfy((key, text) -> assertThat(Bundle.placeholders(text))
                            .as(bundle + " in " + language + ": " + key)
                            .isEqualTo(Bundle.placeholders(english.get(key))));
        }
    }

    /**
     * MessageFormat swallows a single apostrophe, and with it the placeholders up to the next one. Only around a brace it
     * is meant so.
     */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesOfFormattedTextsAreDoubled(Bundle bundle) {
        var texts = Stream.concat(
                bundle.texts().values().stream(),
                Bundle.TRANSLATIONS.stream().flatMap(language -> bundle.texts(language).values().stream()));

        assertThat(texts.filter(text -> isFormatted(bundle, text))
                        .filter(text -> LONE_APOSTROPHE.matcher(text).find()))
                .isEmpty();
    }

    /** What has no placeholder is shown as it stands. */
    @Test
    void apostrophesOfPlainTextsAreNotDoubled() {
        var translated =
                Bundle.TRANSLATIONS.stream().flatMap(language -> Bundle.CONSOLE.texts(language).values().stream());

        assertThat(translated.filter(text -> !isFormatted(Bundle.CONSOLE, text)).filter(text -> text.contains("''")))
                .isEmpty();
    }

    @Test
    void eachProblemThatTheCodeRaisesHasAText() throws IOException {
        assertThat(Bundle.PROBLEMS.texts().keySet())
                .containsAll(
                        keysInCode(PROBLEM_KEY, "../ejb/src/main/java", "../batch/src/main/java", "src/main/java"));
    }

    @Test
    void eachLabelThatTheCodeAsksForHasAText() throws IOException {
        assertThat(Bundle.CONSOLE.texts().keySet()).containsAll(keysInCode(LABEL_KEY, "src/main/java"));
    }

    /** Without them the page of its runs cannot be shown (BA-3). */
    @ParameterizedTest
    @EnumSource(Job.class)
    void eachJobHasTheWordsAndTheFragmentOfItsRuns(Job job) {
        assertThat(Bundle.CONSOLE.texts().keySet())
                .contains(
                        "Job." + job, "run.ok." + job, "run.skipped." + job, "run.failed." + job, "run.inDoubt." + job);
        assertThat(Path.of("src/main/webapp/WEB-INF/runs", job.xml() + ".xhtml"))
                .exists();
    }

    private static boolean isFormatted(Bundle bundle, String text) {
        return bundle.equals(Bundle.PROBLEMS) || !Bundle.placeholders(text).isEmpty();
    }

    private static Set<String> keysInCode(Pattern pattern, String... folders) throws IOException {
        var found = new TreeSet<String>();
        for (var folder : folders) {
            if (Files.isDirectory(Path.of(folder))) {
                found.addAll(keysIn(pattern, Path.of(folder)));
            }
        }
        return found;
    }

    private static Set<String> keysIn(Pattern pattern, Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                found.addAll(pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .collect(toCollection(TreeSet::new)));
            }
        }
        return found;
    }
}
