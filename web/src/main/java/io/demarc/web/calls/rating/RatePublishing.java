// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.CardVersions;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;

/** The dialog that publishes a draft: from when it holds. */
@Named
@ViewScoped
public class RatePublishing implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CardVersions versions;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private String effectiveFrom;

    public String publish(long versionId) {
        versions.publish(versionId, instant());
        var published = versions.get(versionId);
        notices.done("rates.published", published.number());
        return ConsolePage.RATE_CARD.redirect("id=" + published.cardId());
    }

    /** Null for now. */
    private Instant instant() {
        if (effectiveFrom == null || effectiveFrom.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(effectiveFrom)
                    .atZone(preferences.getZone())
                    .toInstant();
        } catch (DateTimeException noTime) {
            throw new BusinessException(Problem.at("effectiveFrom", "delay.time"));
        }
    }

    public String getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
