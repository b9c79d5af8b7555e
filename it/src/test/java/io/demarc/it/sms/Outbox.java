// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

/** What {@link BulkSmsSpeed} compares the product with: something that stores messages and sends them over SMPP. */
interface Outbox extends AutoCloseable {

    /** Hands in the messages of one round and waits until all their receipts are in. */
    BulkSmsSpeed.Speed send();

    @Override
    void close();
}
