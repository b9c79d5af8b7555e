// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.engine;

import io.demarc.jobs.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** This start of this server, and those of its threads that work on runs. */
@ApplicationScoped
public class Node {

    private final String id = UUID.randomUUID().toString();
    private final Set<String> workers = ConcurrentHashMap.newKeySet();

    public String id() {
        return id;
    }

    /** For people who look which machine works. */
    public String name() {
        try {
            return InetAddress.getLocalHost().getHostName() + "/"
                    + ProcessHandle.current().pid();
        } catch (UnknownHostException nameless) {
            return "localhost/" + ProcessHandle.current().pid();
        }
    }

    /** A new worker, alive until {@link #leave}. */
    Worker join() {
        var worker = new Worker(id, UUID.randomUUID().toString());
        workers.add(worker.name());
        return worker;
    }

    void leave(Worker worker) {
        workers.remove(worker.name());
    }

    Set<String> workers() {
        return Set.copyOf(workers);
    }
}
