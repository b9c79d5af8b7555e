// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.imports.RowProblem;
import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.RecordToJson;
import java.io.StringReader;
import java.util.List;

/**
 * What became of a batch of calls.
 *
 * @param stored calls that are new
 * @param setAside those of them that wait for a rate
 * @param duplicates calls that were stored before
 */
public record BatchAnswer(int stored, int setAside, int duplicates, List<RefusedCall> refused) {

    /**
     * A call that is not stored.
     *
     * @param place in the batch, from 1
     * @param column what is wrong in it; null when it is about the whole
     * @param reason in English
     */
    public record RefusedCall(int place, String column, RowProblem problem, String reason) {}

    String json() {
        return RecordToJson.write(this).toString();
    }

    static BatchAnswer parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return (BatchAnswer) JsonToRecord.read(reader.readObject(), BatchAnswer.class);
        }
    }
}
