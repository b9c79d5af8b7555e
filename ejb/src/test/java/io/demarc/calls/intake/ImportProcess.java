// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.access.Caller;
import io.demarc.calls.summary.Fold;
import io.demarc.database.Domain;
import java.util.concurrent.CompletableFuture;

/** Works on a run until nothing is left of it, as a process that can be killed: two workers, and the fold beside them. */
final class ImportProcess {

    private ImportProcess() {}

    /** @param args address, user and password of the database, the provider, the run */
    public static void main(String[] args) {
        var office = new ImportOffice(new Domain(args[0], args[1], args[2]), Long.parseLong(args[3]));
        var run = Long.parseLong(args[4]);
        var first = office.another();
        var second = office.another();
        office.live(first, second);
        var workers = CompletableFuture.allOf(work(first, run), work(second, run));
        System.out.println("working");
        while (!workers.isDone() || isFolding(office)) {
            office.domain.as(
                    Caller.system("fold"), () -> office.domain.bean(Fold.class).some());
        }
        workers.join();
        office.domain.close();
    }

    private static boolean isFolding(ImportOffice office) {
        return office.domain.as(
                Caller.system("fold"), () -> office.domain.bean(Fold.class).isWaiting());
    }

    private static CompletableFuture<Void> work(ImportOffice office, long run) {
        return CompletableFuture.runAsync(() -> office.importSlices(run));
    }
}
