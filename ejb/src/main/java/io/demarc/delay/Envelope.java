// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.Problem;
import io.demarc.kernel.RecordToJson;
import io.demarc.secrets.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;

/** Keeps forms until their time comes: as JSON, sealed, since they may hold secrets. One opens for its change only. */
@ApplicationScoped
class Envelope {

    @Inject
    Vault vault;

    void close(DelayedChange change, Record before, Record wanted) {
        change.seal(before == null ? null : sealed(change, "before", before), sealed(change, "wanted", wanted));
    }

    /**
     * Keeps what was really made, since others may have changed the record in between.
     *
     * @param found the form right before the change was made
     * @param left the form right after
     */
    void closeMade(DelayedChange change, Record found, Record left) {
        change.sealMade(sealed(change, "before", found), sealed(change, "left", left));
    }

    /** The form as it was when the change was written; once it is made, as it was right before. */
    Record before(DelayedChange change) {
        return opened(change, "before", change.beforeSealed(), change.kind().content(false));
    }

    /** The form as it shall be, or what sets a new record up. */
    Record wanted(DelayedChange change) {
        return opened(change, "wanted", change.wantedSealed(), change.kind().content(change.isSetup()));
    }

    /** The form as the change left it. */
    Record left(DelayedChange change) {
        return opened(change, "left", change.leftSealed(), change.kind().content(false));
    }

    private String sealed(DelayedChange change, String which, Record form) {
        return vault.seal(RecordToJson.write(form).toString(), change.owner(), field(change, which));
    }

    private Record opened(DelayedChange change, String which, String sealed, Class<? extends Record> type) {
        var json = vault.open(sealed, change.owner(), field(change, which));
        try (var reader = JSON.createReader(new StringReader(json))) {
            return type.cast(JsonToRecord.read(reader.readValue(), type));
        } catch (BusinessException otherFields) {
            throw new BusinessException(Problem.of("delay.unreadable"));
        }
    }

    private static String field(DelayedChange change, String which) {
        return "delayed_change/" + change.id() + "/" + which;
    }
}
