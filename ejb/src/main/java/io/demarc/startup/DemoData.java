// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.Role;
import io.demarc.identity.FirstOperator;
import io.demarc.identity.LoginKind;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.kernel.TenantPath;
import io.demarc.messaging.GatewayForm;
import io.demarc.messaging.GatewayKind;
import io.demarc.messaging.Gateways;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.tenancy.NumberRangeForm;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** A provider with two organizations, so that a visitor has something to look at. */
@ApplicationScoped
class DemoData {

    /** Known to everybody: the demo is for a machine of one's own. */
    static final String PASSWORD = "demarc-demo";

    private static final Person NINA = new Person("nina", "Nina Vos", Role.SERVICE_PROVIDER);
    private static final Person BRUNO = new Person("bruno", "Bruno Riva", Role.BATCH_OPERATOR);
    private static final Person ADA = new Person("ada", "Ada Lind", Role.AUDITOR);
    private static final Person ELENA = new Person("elena", "Elena Greco", Role.ORGANIZATION_ADMINISTRATOR);

    private record Person(String login, String name, Role role) {

        @Override
        public String toString() {
            return login + " (" + role.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        }
    }

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    NumberBlocks blocks;

    @Inject
    Operators operators;

    @Inject
    DemoContacts contacts;

    @Inject
    DemoAccounts accounts;

    @Inject
    Gateways gateways;

    @Inject
    DemoLevels levels;

    @Inject
    DemoDevices devices;

    @Inject
    DemoTemplates templates;

    @Inject
    DemoCards cards;

    @Inject
    FirstOperator firstOperator;

    DemoPlaces create() {
        firstOperator.createForDemo(PASSWORD);
        var provider = providers.create(
                new ProviderForm("Northwind Voice", "IT", "EUR", "en", "Europe/Rome", "desk@northwind.example", null));
        var path = TenantPath.provider(provider);
        gateways.create(provider, developmentGateway());
        operator(path, NINA);
        operator(path, BRUNO);
        operator(path, ADA);
        var acme = organizations.create(provider, DemoOrganizations.acme());
        var bluebird = organizations.create(provider, DemoOrganizations.bluebird());
        blocks.changeRange(new NumberRangeForm(1000L, 1000));
        blocks.assign(bluebird);
        operator(new TenantPath(provider, acme), ELENA);
        contacts.create(acme, bluebird);
        accounts.create(provider, Map.of("Acme Logistics", acme, "Bluebird Hotels", bluebird));
        levels.create(provider, acme);
        devices.create(provider, acme, bluebird);
        levels.letLook(provider, bluebird);
        templates.create(provider);
        cards.create(provider, bluebird);
        return new DemoPlaces(provider, acme, bluebird);
    }

    /** The sentence that {@code ./run} takes from the log and shows. */
    static String logins() {
        return "Demo logins, password " + PASSWORD + ": admin (system administrator), " + NINA + ", " + ELENA + ", "
                + BRUNO + ", " + ADA + "; in the portal below /portal/ " + DemoContacts.LOGINS;
    }

    /** Catches what is sent, so that nobody needs an SMS carrier to try it. */
    private static GatewayForm developmentGateway() {
        return new GatewayForm(
                "Development",
                GatewayKind.DEVELOPMENT,
                null,
                null,
                null,
                null,
                null,
                "Northwind",
                10,
                100,
                new BigDecimal("0.04"),
                true);
    }

    private void operator(TenantPath scope, Person person) {
        operators.create(
                scope, new OperatorForm(person.login(), person.name(), null, person.role(), "en", "Europe/Rome"));
        firstOperator.giveDemoPassword(LoginKind.CONSOLE, person.login(), PASSWORD);
    }
}
