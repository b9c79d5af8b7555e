// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A story has chapters: when one fails, those after it are skipped, and pictures show what the people saw. */
final class Story implements TestExecutionExceptionHandler, ExecutionCondition {

    private final List<Page> pages = new ArrayList<>();
    private String failed;

    /** Has the page pictured in {@code target/screenshots} when a chapter fails. */
    void watch(Page page) {
        pages.add(page);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failed = context.getDisplayName();
        for (var page : pages) {
            if (!page.isClosed()) {
                var name = context.getRequiredTestMethod().getName() + "-" + pages.indexOf(page) + ".png";
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name)));
            }
        }
        throw failure;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed == null
                ? ConditionEvaluationResult.enabled("nothing failed so far")
                : ConditionEvaluationResult.disabled("it comes after what failed: " + failed);
    }
}
