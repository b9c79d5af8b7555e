// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets a line of a device.
 *
 * @param number of the line, from 1
 * @param accountId null frees the line
 */
public record LineRequest(Integer number, Long accountId) {

    static Map<Integer, Long> byNumber(List<LineRequest> lines) {
        var byNumber = new TreeMap<Integer, Long>();
        for (var line : lines == null ? List.<LineRequest>of() : lines) {
            if (line.number() == null) {
                throw new BusinessException(Problem.at("lines", "required"));
            }
            byNumber.put(line.number(), line.accountId());
        }
        return byNumber;
    }
}
