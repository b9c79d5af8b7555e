// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/** Answers the deliveries that the {@link DeliveryDesk} has no room for, so that the peer comes again. */
final class NoRoom implements MessageReceiverListener {

    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        throw new ProcessRequestException("No room for more deliveries", CommandStatus.TEMPORARY_ERROR);
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not supported", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // never asked for
    }
}
