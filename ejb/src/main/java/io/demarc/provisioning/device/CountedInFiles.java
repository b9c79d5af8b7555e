// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;

/**
 * Named by each entity that files of phones are made from: whoever writes, changes or removes one adds to
 * {@link FileChanges} in the same transaction, and cannot forget it.
 */
// The interface that replaces it is unknown to the EclipseLink of Payara Server.
@SuppressWarnings({"deprecation", "removal"})
public class CountedInFiles extends DescriptorEventAdapter implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.getEventManager().addListener(this);
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        count(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        count(event);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        count(event);
    }

    private static void count(DescriptorEvent event) {
        event.getSession().executeNonSelectingSQL("insert into phone_file_change (changes) values (1)");
    }
}
