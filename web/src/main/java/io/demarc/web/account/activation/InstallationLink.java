// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import io.demarc.account.Activation;
import io.demarc.account.LinkKind;
import io.demarc.account.LinkState;
import io.demarc.account.LinkView;
import io.demarc.kernel.BusinessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /i/<token>}: leads to the client for the device that opens it (AV-5). */
@WebServlet("/i/*")
public class InstallationLink extends LinkServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Activation activation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var link = look(request);
        if (link.state() == LinkState.VALID) {
            show("install", link, request, response);
        } else if (link.isInstalling()) {
            // Whoever used the link, and has not said that the client is there, may go on where they left.
            show("client", link, request, response);
        } else {
            refuse(link, request, response);
        }
    }

    /** The first one counts as the click; {@code step=installed} tells that the client is there. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var installed = "installed".equals(request.getParameter("step"));
        if (installed ? isInstalled(request) : isClicked(request)) {
            request.setAttribute("justNow", true);
            show(installed ? "installed" : "client", look(request), request, response);
        } else {
            doGet(request, response);
        }
    }

    private boolean isClicked(HttpServletRequest request) {
        try {
            activation.clicked(token(request));
            return true;
        } catch (BusinessException usedByAnother) {
            return false;
        }
    }

    private boolean isInstalled(HttpServletRequest request) {
        try {
            activation.installed(token(request));
            return true;
        } catch (BusinessException notClicked) {
            return false;
        }
    }

    private LinkView look(HttpServletRequest request) {
        return activation.look(token(request), LinkKind.INSTALLATION);
    }
}
