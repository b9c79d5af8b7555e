// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.tenancy.Organization;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OrganizationChildren extends ChildRepository<Organization> {

    OrganizationChildren() {
        super(Organization.class, Rank.ORGANIZATION, "e.name", null);
    }
}
