// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.bulk;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One change for many, as programs ask for it.
 *
 * @param ids chosen one by one, at most 1000; null for those that the filter finds
 * @param filter parameters as the list of the console has them in its address
 * @param changes the new values as they would be typed; an empty one clears the field
 */
public record BulkRequest(List<Long> ids, List<Named> filter, List<Named> changes) {

    /** @throws BusinessException when neither ids nor a filter are given: all would be changed by mistake */
    public Map<String, String> narrowing() {
        if (ids == null && filter == null) {
            throw new BusinessException(Problem.at("ids", "required"));
        }
        return byName(filter);
    }

    public Map<String, String> change() {
        return byName(changes);
    }

    private static Map<String, String> byName(List<Named> values) {
        var byName = new HashMap<String, String>();
        if (values != null) {
            values.forEach(each ->
                    byName.put(each.name() == null ? "" : each.name(), each.value() == null ? "" : each.value()));
        }
        return byName;
    }

    public record Named(String name, String value) {}
}
