// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One SIP user. Its numbers never change; to change one, it is deleted and created anew (AC-3).
 *
 * <p>Made in full by an operator it may call at once; made by a profile or from a file it is disabled until its user
 * activates it: CREATED → INSTALLATION_SMS_SENT → INSTALLATION_CLICKED → INSTALLED → ACTIVATION_SMS_SENT → ACTIVATED, or
 * straight from CREATED to ACTIVATION_SMS_SENT when the client is installed already (AV-1, AV-7). A message sent later
 * starts the way again and leaves it enabled.
 */
@Audited(named = "username")
@Entity
@Table(name = "account")
public class Account extends TenantOwned {

    @Id
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private Long id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private AccountGroup group;

    private String username;

    @Secret
    @Column(name = "password_sealed")
    private String passwordSealed;

    @Column(updatable = false)
    private String number;

    @Column(name = "second_number", updatable = false)
    private String secondNumber;

    @Column(name = "full_name")
    private String fullName;

    private String email;
    private String description;
    private boolean visible;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_type")
    private AccountType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "security_model")
    private SecurityModel securityModel;

    private boolean obfuscation;

    @Secret
    @Column(name = "obfuscation_key")
    private String obfuscationKey;

    @Column(name = "keep_alive")
    private boolean keepAlive;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by", updatable = false)
    private Creation creation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "profile_id")
    private ProvisioningProfile profile;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @NotAudited("is the time of the entry that says the status")
    @Column(name = "status_at")
    private Instant statusAt;

    private boolean enabled;

    @Column(name = "key_generation")
    private int keyGeneration;

    @Column(name = "keys_revoked_at")
    private Instant keysRevokedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    Account(AccountGroup group, Creation creation, NewAccount asked, ProvisioningProfile profile, Instant now) {
        super(group.owner());
        var problems = new Problems();
        number = problems.noting(
                "number", () -> PhoneNumber.typed(asked.number()).value());
        secondNumber = problems.noting(
                "secondNumber",
                () -> Text.trimmed(asked.secondNumber()) == null
                        ? null
                        : PhoneNumber.typed(asked.secondNumber()).value());
        problems.addIf(number != null && number.equals(secondNumber), "secondNumber", "number.same");
        problems.addIf(creation != Creation.PLAIN && profile == null, "profile", "required");
        problems.addIf(
                creation != Creation.PLAIN && asked.details().type() == AccountType.SNOM, "type", "account.snomPlain");
        describe(problems, asked.details());
        problems.throwIfAny();
        this.group = group;
        this.creation = creation;
        this.profile = profile;
        status = AccountStatus.CREATED;
        statusAt = now;
        createdAt = now;
        enabled = creation == Creation.PLAIN;
    }

    void describe(AccountDetails details, AccountGroup inGroup, ProvisioningProfile withProfile) {
        var problems = new Problems();
        describe(problems, details);
        problems.addIf(creation != Creation.PLAIN && withProfile == null, "profile", "required");
        problems.throwIfAny();
        group = inGroup;
        profile = withProfile;
    }

    private void describe(Problems problems, AccountDetails details) {
        username = problems.noting("username", () -> Username.typed(details.username()));
        fullName = problems.noting("fullName", () -> Text.optional("fullName", details.fullName(), 100));
        email = problems.noting("email", () -> EmailAddress.optional(details.email()));
        description = problems.noting("description", () -> Text.lines("description", details.description(), 500));
        problems.addIf(details.type() == null, "type", "required");
        problems.addIf(details.securityModel() == null, "securityModel", "required");
        problems.addIf(
                details.type() == AccountType.SNOM && details.securityModel() == SecurityModel.END_TO_END,
                "securityModel",
                "account.snomSite");
        visible = details.visible();
        type = details.type();
        securityModel = details.securityModel();
        obfuscation = details.obfuscation();
        obfuscationKey =
                problems.noting("obfuscationKey", () -> Text.required("obfuscationKey", details.obfuscationKey(), 20));
        keepAlive = details.keepAlive();
    }

    void sealPassword(String sealed) {
        passwordSealed = sealed;
    }

    /** @throws BusinessException when the client cannot be installed on what this account uses */
    void installationSent(Instant now) {
        requireClient();
        change(AccountStatus.INSTALLATION_SMS_SENT, now);
    }

    /** The link was opened by a person; says whether that was news. */
    boolean installationClicked(Instant now) {
        return advance(AccountStatus.INSTALLATION_SMS_SENT, AccountStatus.INSTALLATION_CLICKED, now);
    }

    boolean installed(Instant now) {
        return advance(AccountStatus.INSTALLATION_CLICKED, AccountStatus.INSTALLED, now);
    }

    void activationSent(Instant now) {
        requireClient();
        change(AccountStatus.ACTIVATION_SMS_SENT, now);
    }

    /** The user pressed Activate: the account may call, with a new pair of keys (AC-13). */
    void activated(Instant now) {
        change(AccountStatus.ACTIVATED, now);
        enabled = true;
        keyGeneration++;
        keysRevokedAt = null;
    }

    void disable() {
        require(enabled);
        enabled = false;
    }

    /** @throws BusinessException when its user has to activate it first (AV-7) */
    void enable() {
        require(!enabled);
        if (awaitsActivation()) {
            throw new BusinessException(Problem.of("account.activateFirst"));
        }
        enabled = true;
    }

    /** Whether only its user can turn it on, by activating it (AV-7). */
    boolean awaitsActivation() {
        return creation != Creation.PLAIN && keyGeneration == 0;
    }

    /** The client's TLS keys are worth nothing from now on; only an activation brings new ones (AC-13). */
    void revokeKeys(Instant now) {
        require(keysRevokedAt == null);
        keysRevokedAt = now;
    }

    private void requireClient() {
        if (type != AccountType.PGSM) {
            throw new BusinessException(Problem.of("account.noClient"));
        }
    }

    private boolean advance(AccountStatus from, AccountStatus to, Instant now) {
        if (status != from) {
            return false;
        }
        change(to, now);
        return true;
    }

    private void change(AccountStatus to, Instant now) {
        status = to;
        statusAt = now;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(Problem.of("account.state"));
        }
    }

    @Override
    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String number() {
        return number;
    }

    String secondNumber() {
        return secondNumber;
    }

    public String fullName() {
        return fullName;
    }

    /** Whose it is, or its username when nobody said. */
    String displayName() {
        return displayName(fullName, username);
    }

    static String displayName(String fullName, String username) {
        return fullName == null ? username : fullName;
    }

    public String email() {
        return email;
    }

    public AccountStatus status() {
        return status;
    }

    public boolean isEnabled() {
        return enabled;
    }

    String passwordSealed() {
        return passwordSealed;
    }

    AccountGroup group() {
        return group;
    }

    ProvisioningProfile profile() {
        return profile;
    }

    int keyGeneration() {
        return keyGeneration;
    }

    AccountDetails details() {
        return new AccountDetails(
                username,
                fullName,
                email,
                description,
                visible,
                type,
                securityModel,
                obfuscation,
                obfuscationKey,
                keepAlive,
                group.id(),
                profile == null ? null : profile.id());
    }

    AccountView view() {
        return new AccountView(
                id,
                owner(),
                group.name(),
                profile == null ? null : profile.name(),
                number,
                secondNumber,
                details(),
                creation,
                status,
                statusAt,
                enabled,
                keyGeneration,
                keysRevokedAt,
                createdAt);
    }
}
