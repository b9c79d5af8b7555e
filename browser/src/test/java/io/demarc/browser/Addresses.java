// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import io.demarc.web.navigation.ConsolePage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where each page of the console is found, with records of the demo. */
final class Addresses {

    private static final Pattern ID = Pattern.compile("\\{(\\w+)}");

    private static final Map<ConsolePage, List<String>> PATTERNS = new EnumMap<>(ConsolePage.class);

    /** A list for each kind of record, and the links to the records on it. */
    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("group", "groups/list a[href*='/groups/edit?id=']"),
            Map.entry("account", "accounts/list a[href*='/accounts/account?id=']"),
            Map.entry("organization", "organizations/list a[href*='/organizations/organization?id=']"),
            Map.entry("contact", "contacts/list a[href*='/contacts/contact?id=']"),
            Map.entry("device", "devices/list a[href*='/devices/device?id=']"),
            Map.entry("profile", "profiles/list a[href*='/profiles/edit?id=']"),
            Map.entry("template", "templates/list a[href*='/templates/template?id=']"),
            Map.entry("templateVersion", "templates/list a[href*='/templates/publish?id=']"),
            Map.entry("portalInvoice", "invoices/list?q=Bluebird a[href*='/invoices/invoice?id=']"),
            Map.entry("invoice", "invoices/list a[href*='/invoices/invoice?id=']"),
            Map.entry("rateCard", "rates/list a[href*='/rates/card?id=']"),
            Map.entry("gateway", "gateways/list a[href*='/gateways/gateway?id=']"),
            Map.entry("provider", "providers/list?q=Northwind a[href*='/providers/provider?id=']"),
            Map.entry("operator", "operators/list a[href*='/operators/operator?id=']"),
            Map.entry("run", "runs/list a[href*='/runs/run?id=']"),
            Map.entry("call", "calls/list a[href*='/calls/call?ref=']"),
            Map.entry("callMapping", "calls/mappings a[href*='/calls/mapping?id=']"),
            Map.entry("entry", "audit/list a[href*='/audit/entry?id=']"),
            Map.entry("delayed", "delays/list a[href*='/delays/change?id=']"));

    static {
        put(ConsolePage.GROUPS, "groups/list", "groups/list?q=nobody");
        put(ConsolePage.GROUP_NEW, "groups/new");
        put(ConsolePage.GROUP_FORM, "groups/edit?id={group}");
        put(ConsolePage.ACCOUNTS, "accounts/list", "accounts/list?q=nobody");
        put(
                ConsolePage.ACCOUNT,
                "accounts/account?id={account}",
                "accounts/account?id={account}&tab=history",
                "accounts/account?id={account}&tab=configuration");
        put(ConsolePage.ACCOUNT_NEW, "accounts/new", "accounts/new?way=plain", "accounts/new?way=wizard");
        put(ConsolePage.ACCOUNT_EDIT, "accounts/edit?id={account}");
        put(ConsolePage.ACCOUNT_PROVISIONING, "accounts/provisioning?id={account}");
        put(ConsolePage.ACCOUNT_IMPORT, "accounts/import");
        put(ConsolePage.ORGANIZATIONS, "organizations/list");
        put(ConsolePage.ORGANIZATION, "organizations/organization?id={organization}");
        put(ConsolePage.ORGANIZATION_NEW, "organizations/new");
        put(ConsolePage.ORGANIZATION_FORM, "organizations/edit?id={organization}");
        put(ConsolePage.ACCOUNT_BULK, "accounts/bulk?ids={account}", "accounts/bulk?all=true");
        put(ConsolePage.ORGANIZATION_BULK, "organizations/bulk?ids={organization}", "organizations/bulk?all=true");
        put(ConsolePage.ORGANIZATION_IMPORT, "organizations/import");
        put(ConsolePage.CALLS, "calls/list", "calls/list?q=99999");
        put(ConsolePage.CALL, "calls/call?ref={call}");
        put(ConsolePage.CALL_IMPORT_PAGE, "calls/import");
        put(ConsolePage.CALLS_ASIDE, "calls/aside");
        put(ConsolePage.CALL_MAPPINGS, "calls/mappings");
        put(ConsolePage.CALL_MAPPING_NEW, "calls/mapping-new");
        put(ConsolePage.CALL_MAPPING, "calls/mapping?id={callMapping}");
        put(
                ConsolePage.CALL_SUMMARY,
                "calls/summary",
                "calls/summary?interval=LIVE",
                "calls/summary?interval=MONTHLY&organization={organization}");
        put(ConsolePage.PORTAL_CALL_SUMMARY, "portal/call-summary");
        put(ConsolePage.PORTAL_CALLS, "portal/calls", "portal/calls?q=0");
        put(ConsolePage.INVOICE_LOOK, "invoices/look?provider={provider}");
        put(ConsolePage.NUMBER_RANGE, "settings/numbers");
        put(
                ConsolePage.CONTACTS,
                "contacts/list",
                "contacts/list?organization={organization}",
                "contacts/list?q=nobody");
        put(ConsolePage.CONTACT, "contacts/contact?id={contact}");
        put(ConsolePage.CONTACT_NEW, "contacts/new?organization={organization}");
        put(ConsolePage.CONTACT_EDIT, "contacts/edit?id={contact}");
        put(ConsolePage.CONTACT_NEW_PASSWORD, "contacts/password?id={contact}");
        put(ConsolePage.PROFILES, "profiles/list");
        put(ConsolePage.PROFILE_NEW, "profiles/new");
        put(ConsolePage.PROFILE_FORM, "profiles/edit?id={profile}");
        put(ConsolePage.DEVICES, "devices/list", "devices/list?q=nobody");
        put(ConsolePage.DEVICE, "devices/device?id={device}");
        put(ConsolePage.DEVICE_NEW, "devices/new");
        put(ConsolePage.DEVICE_EDIT, "devices/edit?id={device}");
        put(ConsolePage.DEVICE_ASSIGN, "devices/assign?id={device}");
        put(ConsolePage.DEVICE_IMPORT, "devices/import");
        put(ConsolePage.DEVICE_PREVIEW, "devices/preview?id={device}");
        put(ConsolePage.PHONE_REQUESTS, "devices/requests", "devices/requests?q=nobody");
        put(
                ConsolePage.PROVISIONING_LEVELS,
                "devices/permissions",
                "devices/permissions?organization={organization}",
                "devices/permissions?q=nobody");
        put(
                ConsolePage.PROVISIONING_EXPLANATION,
                "devices/explanation",
                "devices/explanation?organization={organization}",
                "devices/explanation?account={account}");
        put(ConsolePage.TEMPLATES, "templates/list", "templates/list?q=nobody");
        put(ConsolePage.TEMPLATE, "templates/template?id={template}");
        put(ConsolePage.TEMPLATE_NEW, "templates/new?maker=YEALINK&role=DEVICE");
        put(ConsolePage.TEMPLATE_EDIT, "templates/edit?id={template}");
        put(ConsolePage.TEMPLATE_PUBLISH, "templates/publish?id={templateVersion}");
        put(ConsolePage.PHONE_SETTINGS, "phone-settings/list", "phone-settings/list?organization={organization}");
        put(ConsolePage.RATE_CARDS, "rates/list", "rates/list?q=nobody");
        put(ConsolePage.RATE_CARD, "rates/card?id={rateCard}");
        put(ConsolePage.RATE_CARD_NEW, "rates/new");
        put(ConsolePage.RATE_CARD_FORM, "rates/edit?id={rateCard}");
        put(ConsolePage.RATE_VERSION, "rates/version?id={rateVersion}", "rates/version?id={rateVersion}&q=nobody");
        put(ConsolePage.RATE_IMPORT, "rates/import?id={rateVersion}");
        put(ConsolePage.RATE_COMPARISON, "rates/compare?before={rateVersion}&after={rateVersion}");
        put(ConsolePage.PRICE_QUESTION, "rates/explain", "rates/explain?organization={organization}");
        put(ConsolePage.MESSAGES, "messages/list");
        put(ConsolePage.MESSAGE_SEND_PAGE, "messages/send", "messages/send?kind=ACTIVATION&accounts={account}");
        put(ConsolePage.GATEWAYS, "gateways/list");
        put(ConsolePage.GATEWAY_NEW, "gateways/new");
        put(ConsolePage.GATEWAY_FORM, "gateways/gateway?id={gateway}");
        put(ConsolePage.DEVELOPMENT_MESSAGES, "gateways/development");
        put(
                ConsolePage.INVOICES,
                "invoices/list",
                "invoices/list?q=nobody",
                "invoices/list?organization={organization}");
        put(ConsolePage.INVOICE, "invoices/invoice?id={invoice}");
        put(ConsolePage.INVOICE_GENERATE, "invoices/generate");
        put(ConsolePage.PAYMENTS, "invoices/payments", "invoices/payments?q=nobody");
        put(ConsolePage.INVOICE_NUMBERS, "invoices/numbers");
        put(ConsolePage.SELLER, "invoices/seller?provider={provider}");
        put(ConsolePage.BILLING_ACCOUNT, "invoices/account?organization={organization}");
        put(ConsolePage.BILLING_PROFILE, "invoices/profile?organization={organization}");
        put(ConsolePage.PORTAL_INVOICES, "portal/invoices", "portal/invoices?q=nobody");
        put(ConsolePage.PORTAL_INVOICE, "portal/invoice?id={portalInvoice}");
        put(ConsolePage.RUNS, "runs/list");
        put(ConsolePage.RUN, "runs/run?id={run}");
        put(ConsolePage.DELAYS, "delays/list", "delays/list?q=nobody", "delays/list?unread=true");
        put(ConsolePage.DELAY, "delays/change?id={delayed}");
        put(ConsolePage.AUDIT, "audit/list", "audit/list?q=nobody", "audit/list?organization={organization}");
        put(ConsolePage.AUDIT_ENTRY, "audit/entry?id={entry}");
        put(ConsolePage.AUDIT_VERIFICATION, "audit/verify");
        put(ConsolePage.PROVIDERS, "providers/list");
        put(ConsolePage.PROVIDER, "providers/provider?id={provider}");
        put(ConsolePage.PROVIDER_NEW, "providers/new");
        put(ConsolePage.PROVIDER_EDIT, "providers/edit?id={provider}");
        put(ConsolePage.OPERATORS, "operators/list");
        put(ConsolePage.OPERATOR, "operators/operator?id={operator}");
        put(ConsolePage.OPERATOR_NEW, "operators/new");
        put(ConsolePage.OPERATOR_EDIT, "operators/edit?id={operator}");
        put(ConsolePage.HOME, "");
        put(ConsolePage.PREFERENCES, "own/preferences");
        put(ConsolePage.PASSWORD, "own/password");
        put(ConsolePage.SECURITY, "own/security");
        put(ConsolePage.TOKENS, "own/tokens");
        put(ConsolePage.TOKEN_NEW, "own/token-new");
        put(ConsolePage.PORTAL_START, "portal/");
        put(ConsolePage.PORTAL_ACCOUNTS, "portal/accounts", "portal/accounts?q=nobody");
        put(ConsolePage.PORTAL_DETAILS, "portal/details");
        put(ConsolePage.PORTAL_SECURITY, "portal/security");
        put(ConsolePage.PORTAL_PASSWORD, "portal/password");
    }

    private final Map<String, String> ids;

    private Addresses(Map<String, String> ids) {
        this.ids = ids;
    }

    /** Looks up a record of each kind in the lists of somebody who may see them all. */
    static Addresses seenBy(Visitor administrator) {
        var ids = new HashMap<String, String>();
        LINKS.forEach((kind, where) -> lookUp(administrator, kind, where, ids));
        lookUp(
                administrator,
                "rateVersion",
                "rates/card?id=" + ids.get("rateCard") + " a[href*='/rates/version?id=']",
                ids);
        return new Addresses(ids);
    }

    private static void lookUp(Visitor administrator, String kind, String where, Map<String, String> ids) {
        var list = where.split(" ", 2);
        administrator.open(list[0]);
        var link = administrator.page().locator(list[1]);
        if (link.count() > 0) {
            ids.put(kind, link.last().getAttribute("href").replaceAll(".*[?&](?:id|ref)=([0-9-]+).*", "$1"));
        }
    }

    /** The same, with the records that {@code other} found where it found some. */
    Addresses with(Addresses other) {
        var both = new HashMap<>(ids);
        both.putAll(other.ids);
        return new Addresses(both);
    }

    /** The addresses of a page; an error when none is written down above. */
    List<String> of(ConsolePage page) {
        if (!PATTERNS.containsKey(page)) {
            throw new AssertionError("say in Addresses where " + page + " is found");
        }
        return PATTERNS.get(page).stream().map(this::resolve).toList();
    }

    /** Puts the ids into an address that names kinds of records in braces. */
    String resolve(String pattern) {
        return ID.matcher(pattern).replaceAll(kind -> ids.get(kind.group(1)));
    }

    private static void put(ConsolePage page, String... patterns) {
        PATTERNS.put(page, List.of(patterns));
    }
}
