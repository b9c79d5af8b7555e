// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import io.demarc.kernel.BusinessException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What can be changed many at a time: the feature that has them knows how to find and to change them. */
public interface BulkSubject {

    /** As it stands in a run's parameters, for instance {@code account}. */
    String word();

    /**
     * The next of those that a filter finds, in the order of their ids.
     *
     * @param filter as the address of the list says it
     * @param afterId the last of those before; 0 at the start
     */
    List<BulkTarget> matching(Map<String, String> filter, long afterId, int most);

    /** Those of {@code ids} that are in scope, in the order of their ids. */
    List<BulkTarget> named(Collection<Long> ids);

    /** @throws BusinessException when nothing at all can be changed like this, naming each field */
    void check(Map<String, String> change);

    /**
     * Makes the change in the current transaction, which a refusal rolls back.
     *
     * @return false when everything was so already
     * @throws BusinessException when this one cannot be changed like this
     */
    boolean change(long id, Map<String, String> change);
}
