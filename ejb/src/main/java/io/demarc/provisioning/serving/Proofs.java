// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneKeys;
import io.demarc.provisioning.device.PhoneSheet;
import io.demarc.provisioning.device.PhoneSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds out who sent a request: by the secret in the address, the maker's certificate, or a login (DV-10). What was
 * brought is looked at in full before it is refused, so that a wrong secret and an unknown device take the same time.
 */
@ApplicationScoped
class Proofs {

    @Inject
    PhoneKeys keys;

    @Inject
    PhoneSheets sheets;

    @Inject
    MakerCertificates certificates;

    @Inject
    DigestNonces nonces;

    Proof of(PhoneRequest request, RequestedFile file) {
        if (file.secret() != null) {
            return sheets.bySecret(file.secret())
                    .filter(device -> fits(device.key(), file))
                    .map(Proof::of)
                    .orElse(Proof.WRONG);
        }
        var certified = certificates.phone(request.certificates());
        if (certified.isPresent()) {
            return proven(keys.byMac(certified.get()), file);
        }
        return request.authorization() == null ? Proof.NONE : login(request, file);
    }

    private Proof login(PhoneRequest request, RequestedFile file) {
        var login = Login.parse(request.authorization()).orElse(null);
        if (login == null || !(login.isDigest() || request.isSecure())) {
            return Proof.WRONG;
        }
        if (login.isDigest() && !nonces.isCurrent(login.digest().nonce())) {
            return Proof.STALE;
        }
        var device = keys.byMac(login.mac());
        var secret = device.map(PhoneKey::secret).orElseGet(keys::nobodysSecret);
        var proven = login.proves(secret, request.method(), request.path());
        return proven ? proven(device, file) : Proof.WRONG;
    }

    private Proof proven(Optional<PhoneKey> device, RequestedFile file) {
        return device.filter(key -> fits(key, file))
                .flatMap(this::sheet)
                .map(Proof::of)
                .orElse(Proof.WRONG);
    }

    /** Of exactly what was proven: the address may be another device's since then. */
    private Optional<PhoneSheet> sheet(PhoneKey proven) {
        return sheets.byMac(proven.mac()).filter(sheet -> sheet.key().secret().equals(proven.secret()));
    }

    /** Who may have one device's file may not have another's. */
    private static boolean fits(PhoneKey device, RequestedFile file) {
        return file.named().map(device.mac()::equals).orElse(true);
    }
}
