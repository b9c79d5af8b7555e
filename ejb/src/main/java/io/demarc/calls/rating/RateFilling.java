// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Puts rates into a draft, thousands at a time. */
@ApplicationScoped
class RateFilling {

    private static final int AT_A_TIME = 5000;

    @Inject
    RateRepository rates;

    @Inject
    VersionRepository versions;

    @Inject
    DestinationRepository destinations;

    /** Gives the draft these rates in the place of those that it has. Whoever calls has seen that no two are for the same calls. */
    void fill(long draftId, List<RateForm> forms) {
        var draft = versions.getLocked(draftId);
        draft.fill(forms.size());
        rates.removeAllOf(draftId);
        var ids = destinations.ids(draft.owner().providerId());
        forms.forEach(form -> ids.computeIfAbsent(name(form), name -> added(draft, name)));
        versions.flush();
        for (var from = 0; from < forms.size(); from += AT_A_TIME) {
            add(draft, forms.subList(from, Math.min(from + AT_A_TIME, forms.size())), ids);
        }
    }

    /** Gives the draft the rates of another version. */
    void copy(long sourceId, RateCardVersion draft) {
        fill(draft.id(), rates.all(sourceId).stream().map(RateRow::form).toList());
    }

    private void add(RateCardVersion draft, List<RateForm> forms, Map<String, Long> ids) {
        forms.forEach(form -> rates.add(new Rate(draft, form, ids.get(name(form)))));
        rates.flushAndForget();
    }

    private long added(RateCardVersion draft, String name) {
        var destination = new CallDestination(draft.owner(), name);
        destinations.add(destination);
        return destination.id();
    }

    private static String name(RateForm form) {
        return Text.trimmed(form.destination());
    }
}
