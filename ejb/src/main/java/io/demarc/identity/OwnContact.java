// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.PORTAL;
import static io.demarc.access.Permission.PORTAL_OWN;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.secrets.MasterKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/** What contacts see and change of themselves in the portal (CU-4). */
@Stateless
public class OwnContact {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    @Inject
    ContactRepository contacts;

    @Inject
    CodeRepository codes;

    @Inject
    CredentialLetters letters;

    @Inject
    Event<CodeToSend> messages;

    @Inject
    MasterKey masterKey;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(PORTAL)
    public OwnDetails details() {
        return self().ownDetails();
    }

    /** Another mobile is unverified until a code was read on it. */
    @Requires(PORTAL_OWN)
    public void update(String name, String phone, String mobile, String language) {
        self().correct(name, phone, mobile, language);
    }

    /**
     * Sends a code of six digits; the one before counts for nothing any more.
     *
     * @throws BusinessException when nothing leaves: no number, no gateway, no mail server, or a minute has not passed
     */
    @Requires(PORTAL_OWN)
    public void sendCode(Channel channel) {
        var self = self();
        var target = self.target(channel);
        if (target == null) {
            throw new BusinessException(Problem.of("code.noMobile"));
        }
        var sent = codes.of(self.id(), channel).orElse(null);
        if (sent != null && sent.isCoolingDown(clock.instant())) {
            throw new BusinessException(Problem.of("code.coolDown"));
        }
        if (sent == null) {
            sent = new VerificationCode(self, channel);
            codes.add(sent);
        }
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        sent.send(target, hash(self, channel, code), clock.instant());
        codes.flush();
        deeds.fire(new Deed(
                Act.CODE_SENT, self.owner(), self.table(), self.id(), self.login(), Map.of("channel", channel.name())));
        send(self, channel, code);
    }

    /** A refusal would undo the count of the attempts, so the answer is a value. */
    @Requires(PORTAL_OWN)
    public CodeAnswer confirm(Channel channel, String typed) {
        var self = self();
        var digits = typed == null ? "" : typed.replaceAll("\\s", "");
        var answer = codes.of(self.id(), channel)
                .map(code -> code.answer(hash(self, channel, digits), self.target(channel), clock.instant()))
                .orElse(CodeAnswer.OVER);
        if (answer == CodeAnswer.RIGHT) {
            self.verified(channel);
        }
        return answer;
    }

    private void send(Contact self, Channel channel, String code) {
        if (channel == Channel.EMAIL) {
            letters.sendCode(self, code, VerificationCode.VALIDITY);
        } else {
            var text = letters.codeText(self, code, VerificationCode.VALIDITY);
            messages.fire(new CodeToSend(self.owner().providerId(), self.target(channel), text));
        }
    }

    /** Keyed, so that whoever has the database alone cannot try a million codes. */
    private String hash(Contact self, Channel channel, String code) {
        return HexFormat.of().formatHex(masterKey.sign("code/" + self.principal() + "/" + channel, code));
    }

    private Contact self() {
        var id = CallContext.caller().contactId();
        if (id == null) {
            throw new NotFound();
        }
        return contacts.get(id);
    }
}
