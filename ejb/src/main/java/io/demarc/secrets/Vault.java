// SPDX-License-Identifier: Apache-2.0
package io.demarc.secrets;

import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Encrypts what must be readable again, such as SIP passwords: AES-256-GCM under a data key per service provider, which
 * the master key wraps. Owner and field are authenticated with each secret.
 */
@ApplicationScoped
public class Vault {

    private static final long INSTALLATION = 0;

    @Inject
    MasterKey masterKey;

    @Inject
    NewTenantKey newTenantKey;

    @PersistenceContext
    EntityManager entities;

    private final Map<Long, SecretBox> boxes = new ConcurrentHashMap<>();

    public String seal(String plain, TenantPath owner, String field) {
        return plain == null ? null : box(owner).sealText(plain, context(owner, field));
    }

    /** @throws SecretUnreadable when it was sealed for another owner or field, or was altered */
    public String open(String sealed, TenantPath owner, String field) {
        return sealed == null ? null : box(owner).openText(sealed, context(owner, field));
    }

    private SecretBox box(TenantPath owner) {
        var providerId = owner.isSystem() ? INSTALLATION : owner.providerId();
        var known = boxes.get(providerId);
        if (known != null) {
            return known;
        }
        var loaded = unwrap(providerId, stored(providerId));
        boxes.put(providerId, loaded);
        return loaded;
    }

    private String stored(long providerId) {
        var key = entities.find(TenantKey.class, providerId);
        if (key != null) {
            return key.wrappedKey();
        }
        try {
            return newTenantKey.create(providerId, wrap(providerId, SecretBox.newKey()));
        } catch (RuntimeException anotherNodeWasFirst) {
            return entities.find(TenantKey.class, providerId).wrappedKey();
        }
    }

    private String wrap(long providerId, byte[] key) {
        return Base64.getEncoder().encodeToString(masterKey.box().seal(key, "tenant-key:" + providerId));
    }

    private SecretBox unwrap(long providerId, String wrapped) {
        return new SecretBox(masterKey.box().open(Base64.getDecoder().decode(wrapped), "tenant-key:" + providerId));
    }

    private static String context(TenantPath owner, String field) {
        return owner.providerId() + "/" + owner.organizationId() + "/" + field;
    }

    /** Stores a key in a transaction of its own, so that it outlives the one that first needed it. */
    @ApplicationScoped
    static class NewTenantKey {

        @PersistenceContext
        EntityManager entities;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public String create(long providerId, String wrapped) {
            entities.persist(new TenantKey(providerId, wrapped));
            entities.flush();
            return wrapped;
        }
    }
}
