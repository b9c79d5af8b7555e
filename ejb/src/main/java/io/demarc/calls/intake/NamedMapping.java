// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.RecordToJson;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;

/** How a provider's other systems write their call files, under a name. */
@Audited(named = "name")
@Entity
@Table(name = "call_mapping")
class NamedMapping extends TenantOwned {

    private static final int LONGEST_NAME = 100;

    @Id
    @SequenceGenerator(name = "call_mapping_seq", sequenceName = "call_mapping_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_mapping_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Column(name = "definition")
    private String definition;

    protected NamedMapping() {}

    NamedMapping(TenantPath provider, String name, CallMapping definition) {
        super(provider);
        describe(name, definition);
    }

    final void describe(String newName, CallMapping newDefinition) {
        name = Text.required("name", newName, LONGEST_NAME);
        definition = RecordToJson.write(newDefinition).toString();
    }

    @Override
    public Long id() {
        return id;
    }

    String name() {
        return name;
    }

    CallMapping definition() {
        try (var reader = JSON.createReader(new StringReader(definition))) {
            return (CallMapping) JsonToRecord.read(reader.readObject(), CallMapping.class);
        }
    }
}
