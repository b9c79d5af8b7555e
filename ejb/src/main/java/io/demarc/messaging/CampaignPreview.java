// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.Money;
import java.util.List;
import java.util.Map;

/**
 * What a campaign would do (BA-4, SM-3).
 *
 * @param recipients who would get a message
 * @param excluded how many would be left out, by reason
 * @param notMobile how many of the recipients have a number that the numbering plans do not know as a mobile one (AV-3)
 * @param parts of all messages together
 * @param inUcs2 how many messages travel in UCS-2, which holds less than half
 * @param forcingUcs2 the characters that are the reason: the first 20 of them
 * @param sample the text of the first recipient; null when there is none
 * @param sampleSegments how that text travels; null when there is none
 */
public record CampaignPreview(
        long recipients,
        Map<Exclusion, Long> excluded,
        long notMobile,
        long parts,
        long inUcs2,
        List<String> forcingUcs2,
        Money cost,
        String sampleRecipient,
        String sample,
        Segments sampleSegments) {}
