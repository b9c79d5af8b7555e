// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import static java.util.stream.Collectors.joining;

import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What the pages for errors tell beside their fixed texts. */
@Named
@RequestScoped
public class ErrorPage {

    /** The attribute of the request that holds the permission which the page would need. */
    public static final String MISSING_PERMISSION = "io.demarc.missingPermission";

    /** The attribute of the request that holds the problem which tells why somebody may not do this. */
    public static final String REASON = "io.demarc.reason";

    @Inject
    HttpServletRequest request;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    /** What the log has beside the exception; null when nothing was logged. */
    public String getReference() {
        return (String) request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
    }

    /** Why this is refused, and who can change that; null when the status says it all. */
    public String getReason() {
        var reason = (Problem) request.getAttribute(REASON);
        return reason == null ? null : reason.text(preferences.getLocale());
    }

    public boolean isPermissionMissing() {
        return missing() != null;
    }

    public String getMissing() {
        return labels.of(missing());
    }

    /** The roles that include the missing permission. */
    public String getRoles() {
        return words(role -> true);
    }

    /** The roles that can give it to somebody. */
    public String getGrantors() {
        return words(role -> role.permissions().contains(Permission.OPERATOR_WRITE));
    }

    private String words(Predicate<Role> which) {
        var permission = missing();
        return Stream.ofNullable(permission)
                .flatMap(found -> Role.with(found).stream())
                .filter(which)
                .map(labels::of)
                .collect(joining(", "));
    }

    private Permission missing() {
        return (Permission) request.getAttribute(MISSING_PERMISSION);
    }
}
