// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Deletes an organization with all that it has, as GA-5 does with a group; its number blocks are free again (CU-8). */
@Stateless
public class OrganizationDeletions {

    @Inject
    OrganizationRepository organizations;

    @Inject
    NumberBlockRepository blocks;

    @Inject
    Event<OrganizationLossQuestion> losses;

    @Inject
    Event<OrganizationGoes> going;

    /** What would go with it. */
    @Requires(ORGANIZATION_WRITE)
    public OrganizationDeletion deletion(long id) {
        var organization = organizations.get(id);
        var question = new OrganizationLossQuestion(id);
        question.answer(Loss.NUMBER_BLOCKS, blocks.of(id).size());
        losses.fire(question);
        return new OrganizationDeletion(organization.name(), question.losses());
    }

    /**
     * @param typedName the organization's name, to be given when it has accounts
     * @return what went
     * @throws BusinessException when the name differs, or a run of it is being worked on
     */
    @Requires(ORGANIZATION_WRITE)
    public OrganizationDeletion delete(long id, String typedName) {
        organizations.getLocked(id);
        var deletion = deletion(id);
        if (deletion.isDangerous() && !deletion.name().equals(typedName == null ? null : typedName.strip())) {
            throw new BusinessException(Problem.at("typedName", "organization.typeName", deletion.name()));
        }
        going.fire(new OrganizationGoes(id));
        blocks.removeAllOf(id);
        organizations.remove(organizations.get(id));
        organizations.flush();
        return deletion;
    }
}
