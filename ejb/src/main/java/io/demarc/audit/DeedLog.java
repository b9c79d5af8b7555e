// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Deed;
import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Writes what no changed row shows. */
@ApplicationScoped
public class DeedLog extends InstallationRepository {

    @Inject
    Chain chain;

    @Inject
    Clock clock;

    public void write(@Observes Deed deed) {
        var difference = new Difference();
        new TreeMap<>(deed.details()).forEach((name, value) -> difference.field(name, null, value));
        var line = Line.now(
                clock.instant(),
                deed.act(),
                deed.table(),
                deed.objectId(),
                deed.objectName(),
                difference.json(),
                deed.owner());
        new Transaction(unscoped().unwrap(UnitOfWork.class)).append(chain, List.of(line));
    }
}
