// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One start of one server. It is alive while its heartbeat is fresh; after a restart it is another node. */
@Entity
@Table(name = "worker_node")
class WorkerNode {

    @Id
    private String id;

    private String name;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    protected WorkerNode() {}

    WorkerNode(String id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    void beat(Instant now) {
        heartbeatAt = now;
    }
}
