// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.access.Permission.CALL_IMPORT;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** How other systems write their call files: one mapping for each of them (CL-1). */
@Stateless
public class CallMappings {

    /** A provider has some systems, not hundreds. */
    private static final int MOST = 200;

    @Inject
    MappingRepository mappings;

    @Requires(CALL_IMPORT)
    public List<MappingRow> all() {
        return mappings.rows(MOST);
    }

    @Requires(CALL_IMPORT)
    public MappingForm get(long id) {
        var mapping = mappings.get(id);
        return new MappingForm(mapping.name(), mapping.definition());
    }

    /**
     * @param providerId null for the caller's own provider
     * @return the id of the new mapping
     */
    @Requires(CALL_IMPORT)
    public long create(Long providerId, MappingForm form) {
        var provider = CallContext.caller().providerOf(providerId);
        refuseTakenName(provider.providerId(), form.name(), null);
        var mapping = new NamedMapping(provider, form.name(), definition(form));
        mappings.add(mapping);
        return mapping.id();
    }

    @Requires(CALL_IMPORT)
    public void update(long id, MappingForm form) {
        var mapping = mappings.get(id);
        refuseTakenName(mapping.owner().providerId(), form.name(), id);
        mapping.describe(form.name(), definition(form));
    }

    /** What was imported with it stays as it is. */
    @Requires(CALL_IMPORT)
    public void delete(long id) {
        mappings.remove(mappings.get(id));
    }

    private static CallMapping definition(MappingForm form) {
        if (form.mapping() == null) {
            throw new BusinessException(Problem.at("mapping", "required"));
        }
        return form.mapping();
    }

    private void refuseTakenName(long providerId, String name, Long except) {
        if (name != null && mappings.isNameTaken(providerId, name.strip(), except)) {
            throw new BusinessException(Problem.at("name", "callMapping.name"));
        }
    }
}
