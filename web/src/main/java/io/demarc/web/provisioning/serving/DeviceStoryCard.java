// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import io.demarc.provisioning.serving.DeviceStories;
import io.demarc.provisioning.serving.DeviceStory;
import io.demarc.provisioning.serving.PhoneRequests;
import io.demarc.provisioning.serving.RequestRow;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a device is and what it asked for last, on its page (DV-12). */
@Named
@RequestScoped
public class DeviceStoryCard {

    private static final int SHOWN = 5;

    @Inject
    DeviceStories stories;

    @Inject
    PhoneRequests requests;

    @Inject
    Preferences preferences;

    private final Map<Long, DeviceStory> told = new HashMap<>();
    private final Map<Long, List<RequestRow>> newest = new HashMap<>();

    public DeviceStory of(Long device) {
        return told.computeIfAbsent(device, id -> stories.story(id, preferences.getLocale()));
    }

    public List<RequestRow> requests(Long device) {
        return newest.computeIfAbsent(
                device, id -> requests.recent(id).stream().limit(SHOWN).toList());
    }
}
