// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets the installation act for operators who are not there, as far as they may act themselves at this moment. */
@Stateless
public class Mandates {

    @Inject
    OperatorRepository operators;

    /** Empty when the operator is gone or disabled. */
    @Requires(WORK)
    public Optional<Mandate> of(long operatorId) {
        return operators.find(operatorId).filter(Operator::isEnabled).map(Mandate::of);
    }

    /** How to write to an operator, enabled or not; empty when nobody knows their address. */
    @Requires(WORK)
    public Optional<Mandate> reachable(long operatorId) {
        return operators
                .find(operatorId)
                .filter(operator -> operator.form().email() != null)
                .map(Mandate::of);
    }
}
