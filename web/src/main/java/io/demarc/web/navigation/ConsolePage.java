// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import static io.demarc.access.Permission.*;

import io.demarc.access.Caller;
import io.demarc.access.Permission;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every page behind the login: its address, the permission that opens it and its place in the menu. A page that is
 * missing here is open to nobody.
 */
public enum ConsolePage {
    GROUPS("/groups/list", GROUP_READ, Section.MAIN, "pi-users"),
    GROUP_NEW("/groups/new", GROUP_WRITE),
    GROUP_FORM("/groups/edit", GROUP_READ),
    ACCOUNTS("/accounts/list", ACCOUNT_READ),
    ACCOUNT("/accounts/account", ACCOUNT_READ),
    ACCOUNT_NEW("/accounts/new", ACCOUNT_WRITE),
    ACCOUNT_EDIT("/accounts/edit", ACCOUNT_WRITE),
    ACCOUNT_PROVISIONING("/accounts/provisioning", MESSAGE_SEND),
    ACCOUNT_IMPORT("/accounts/import", ACCOUNT_WRITE),
    ACCOUNT_BULK("/accounts/bulk", ACCOUNT_WRITE),
    ORGANIZATIONS("/organizations/list", ORGANIZATION_READ, Section.MAIN, "pi-building"),
    ORGANIZATION("/organizations/organization", ORGANIZATION_READ),
    ORGANIZATION_NEW("/organizations/new", ORGANIZATION_WRITE),
    ORGANIZATION_FORM("/organizations/edit", ORGANIZATION_WRITE),
    ORGANIZATION_BULK("/organizations/bulk", ORGANIZATION_WRITE),
    ORGANIZATION_IMPORT("/organizations/import", ORGANIZATION_WRITE),
    CONTACTS("/contacts/list", CONTACT_READ, Section.MAIN, "pi-address-book"),
    CONTACT("/contacts/contact", CONTACT_READ),
    CONTACT_NEW("/contacts/new", CONTACT_WRITE),
    CONTACT_EDIT("/contacts/edit", CONTACT_WRITE),
    CONTACT_NEW_PASSWORD("/contacts/password", CONTACT_WRITE),
    PROFILES("/profiles/list", PROFILE_READ, Section.MAIN, "pi-sliders-h"),
    PROFILE_NEW("/profiles/new", PROFILE_WRITE),
    PROFILE_FORM("/profiles/edit", PROFILE_READ),
    DEVICES("/devices/list", DEVICE_READ, Section.DEVICES, "pi-phone"),
    DEVICE("/devices/device", DEVICE_READ),
    DEVICE_NEW("/devices/new", DEVICE_WRITE),
    DEVICE_EDIT("/devices/edit", DEVICE_WRITE),
    DEVICE_ASSIGN("/devices/assign", DEVICE_WRITE),
    DEVICE_PREVIEW("/devices/preview", TEMPLATE_READ),
    DEVICE_IMPORT("/devices/import", DEVICE_WRITE),
    PHONE_REQUESTS("/devices/requests", DEVICE_READ, Section.DEVICES, "pi-arrow-right-arrow-left"),
    PROVISIONING_LEVELS("/devices/permissions", DEVICE_READ, Section.DEVICES, "pi-key"),
    PROVISIONING_EXPLANATION("/devices/explanation", DEVICE_READ),
    TEMPLATES("/templates/list", TEMPLATE_READ, Section.DEVICES, "pi-file"),
    TEMPLATE("/templates/template", TEMPLATE_READ),
    TEMPLATE_NEW("/templates/new", TEMPLATE_WRITE),
    TEMPLATE_EDIT("/templates/edit", TEMPLATE_WRITE),
    TEMPLATE_PUBLISH("/templates/publish", TEMPLATE_WRITE),
    PHONE_SETTINGS("/phone-settings/list", TEMPLATE_READ, Section.DEVICES, "pi-cog"),
    RATE_CARDS("/rates/list", RATE_READ, Section.CALLS, "pi-percentage"),
    RATE_CARD("/rates/card", RATE_READ),
    RATE_CARD_NEW("/rates/new", RATE_WRITE),
    RATE_CARD_FORM("/rates/edit", RATE_WRITE),
    RATE_VERSION("/rates/version", RATE_READ),
    RATE_IMPORT("/rates/import", RATE_WRITE),
    RATE_COMPARISON("/rates/compare", RATE_READ),
    PRICE_QUESTION("/rates/explain", RATE_READ),
    MESSAGES("/messages/list", MESSAGE_READ, Section.MESSAGES, "pi-comment"),
    MESSAGE_SEND_PAGE("/messages/send", MESSAGE_SEND),
    GATEWAYS("/gateways/list", GATEWAY_READ, Section.MESSAGES, "pi-server"),
    GATEWAY_NEW("/gateways/new", GATEWAY_WRITE),
    GATEWAY_FORM("/gateways/gateway", GATEWAY_WRITE),
    DEVELOPMENT_MESSAGES("/gateways/development", GATEWAY_WRITE),
    CALLS("/calls/list", CALL_READ, Section.CALLS, "pi-list"),
    CALL("/calls/call", CALL_READ),
    CALL_IMPORT_PAGE("/calls/import", CALL_IMPORT),
    CALLS_ASIDE("/calls/aside", CALL_IMPORT),
    CALL_MAPPINGS("/calls/mappings", CALL_IMPORT),
    CALL_MAPPING_NEW("/calls/mapping-new", CALL_IMPORT),
    CALL_MAPPING("/calls/mapping", CALL_IMPORT),
    CALL_SUMMARY("/calls/summary", CALL_READ, Section.CALLS, "pi-chart-bar"),
    INVOICES("/invoices/list", INVOICE_READ, Section.BILLING, "pi-receipt"),
    INVOICE("/invoices/invoice", INVOICE_READ),
    INVOICE_GENERATE("/invoices/generate", INVOICE_RUN),
    PAYMENTS("/invoices/payments", INVOICE_READ, Section.BILLING, "pi-wallet"),
    INVOICE_NUMBERS("/invoices/numbers", INVOICE_READ),
    SELLER("/invoices/seller", INVOICE_WRITE),
    INVOICE_LOOK("/invoices/look", INVOICE_WRITE),
    BILLING_ACCOUNT("/invoices/account", INVOICE_READ),
    BILLING_PROFILE("/invoices/profile", INVOICE_WRITE),
    RUNS("/runs/list", RUN_READ, Section.OPERATIONS, "pi-play"),
    RUN("/runs/run", RUN_READ),
    DELAYS("/delays/list", ORGANIZATION_READ, Section.OPERATIONS, "pi-clock"),
    DELAY("/delays/change", ORGANIZATION_READ),
    AUDIT("/audit/list", AUDIT_READ, Section.OPERATIONS, "pi-history"),
    AUDIT_ENTRY("/audit/entry", AUDIT_READ),
    AUDIT_VERIFICATION("/audit/verify", AUDIT_VERIFY),
    PROVIDERS("/providers/list", PROVIDER_READ, Section.SETTINGS, "pi-globe") {
        /** A list of one is no list: whoever works for a provider opens its page directly. */
        @Override
        public boolean isOpenTo(Caller caller) {
            return caller.scope().isSystem() && super.isOpenTo(caller);
        }
    },
    PROVIDER("/providers/provider", PROVIDER_READ),
    PROVIDER_NEW("/providers/new", PROVIDER_WRITE),
    PROVIDER_EDIT("/providers/edit", PROVIDER_WRITE),
    OPERATORS("/operators/list", OPERATOR_READ, Section.SETTINGS, "pi-id-card"),
    OPERATOR("/operators/operator", OPERATOR_READ),
    OPERATOR_NEW("/operators/new", OPERATOR_WRITE),
    OPERATOR_EDIT("/operators/edit", OPERATOR_WRITE),
    NUMBER_RANGE("/settings/numbers", SETTINGS_WRITE, Section.SETTINGS, "pi-hashtag"),
    HOME("/index", null),
    PREFERENCES("/own/preferences", null),
    PASSWORD("/own/password", null),
    SECURITY("/own/security", null),
    TOKENS("/own/tokens", TOKEN_OWN),
    TOKEN_NEW("/own/token-new", TOKEN_OWN),
    PORTAL_START("/portal/index", PORTAL, Section.PORTAL, "pi-home"),
    PORTAL_ACCOUNTS("/portal/accounts", PORTAL, Section.PORTAL, "pi-phone"),
    PORTAL_CALL_SUMMARY("/portal/call-summary", PORTAL, Section.PORTAL, "pi-chart-bar"),
    PORTAL_CALLS("/portal/calls", PORTAL),
    PORTAL_INVOICES("/portal/invoices", PORTAL, Section.PORTAL, "pi-receipt"),
    PORTAL_INVOICE("/portal/invoice", PORTAL),
    PORTAL_DETAILS("/portal/details", PORTAL, Section.PORTAL, "pi-user"),
    PORTAL_SECURITY("/portal/security", PORTAL_OWN, Section.PORTAL, "pi-shield"),
    PORTAL_PASSWORD("/portal/password", PORTAL_OWN);

    /** A heading of the menu. */
    public enum Section {
        MAIN,
        /** Who is not let to the devices by the level sees nothing of it (DV-2). */
        DEVICES,
        CALLS,
        BILLING,
        MESSAGES,
        OPERATIONS,
        SETTINGS,
        /** Contacts see this one, and none of the others. */
        PORTAL
    }

    private static final String PORTAL_FOLDER = "/portal/";

    private final String path;
    private final Permission permission;
    private final Section section;
    private final String icon;

    ConsolePage(String path, Permission permission) {
        this(path, permission, null, null);
    }

    ConsolePage(String path, Permission permission, Section section, String icon) {
        this.path = path;
        this.permission = permission;
        this.section = section;
        this.icon = icon;
    }

    /** The page that a request is for, if it is for one. */
    public static Optional<ConsolePage> at(String servletPath) {
        var bare = servletPath.endsWith(".xhtml") ? servletPath.substring(0, servletPath.length() - 6) : servletPath;
        return Arrays.stream(values()).filter(page -> page.path.equals(bare)).findFirst();
    }

    public String path() {
        return path;
    }

    /** The outcome of an action that goes there, so that a reload does not repeat the action. */
    public String redirect() {
        return path + ".xhtml?faces-redirect=true";
    }

    /** @param query the parameters, without the leading question mark */
    public String redirect(String query) {
        return redirect() + "&" + query;
    }

    /** The permission that opens the page; empty when every operator may come. */
    public Optional<Permission> permission() {
        return Optional.ofNullable(permission);
    }

    /** The portal is for contacts and those who act as one (CU-7), the console for everybody else. */
    public boolean isOpenTo(Caller caller) {
        return isOfPortal() == (caller.contactId() != null) && (permission == null || caller.may(permission));
    }

    boolean isOfPortal() {
        return path.startsWith(PORTAL_FOLDER);
    }

    Section section() {
        return section;
    }

    String icon() {
        return icon;
    }

    /** The folder of the page: a menu item is current for all pages of its folder. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
