// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.access.CallContext;
import io.demarc.calls.rating.AskedCall;
import io.demarc.calls.rating.PriceExplanation;
import io.demarc.calls.rating.PriceExplanations;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;

/** "What would a call cost?": the question and its answer, step by step (CL-2). */
@Named
@ViewScoped
public class PriceQuestionPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int USUAL_SECONDS = 95;

    @Inject
    PriceExplanations explanations;

    @Inject
    Preferences preferences;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Clock clock;

    private Long organization;
    private String callee;
    private String startedAt;
    private int seconds = USUAL_SECONDS;
    private PriceExplanation explanation;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.RATE_CARDS, "")
                .here(ConsolePage.PRICE_QUESTION);
        if (organization != null && callee != null && !callee.isBlank()) {
            ask();
        }
    }

    public void ask() {
        explanation = null;
        explanation = explanations.explain(new AskedCall(organization, callee, instant(), seconds));
    }

    private Instant instant() {
        if (startedAt == null || startedAt.isBlank()) {
            return clock.instant();
        }
        try {
            return LocalDateTime.parse(startedAt).atZone(preferences.getZone()).toInstant();
        } catch (DateTimeException noTime) {
            throw new BusinessException(Problem.at("startedAt", "delay.time"));
        }
    }

    /** Null until somebody asks. */
    public PriceExplanation getExplanation() {
        return explanation;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public String getCallee() {
        return callee;
    }

    public void setCallee(String callee) {
        this.callee = callee;
    }

    public String getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(String startedAt) {
        this.startedAt = startedAt;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }
}
