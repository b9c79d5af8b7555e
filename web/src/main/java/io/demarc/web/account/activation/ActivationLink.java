// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import io.demarc.account.Activation;
import io.demarc.account.ClientConfiguration;
import io.demarc.account.LinkKind;
import io.demarc.account.LinkState;
import io.demarc.kernel.BusinessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code /a/<token>}: the page with the Activate button, whose POST enables the account and answers its configuration
 * (AV-5). A client may POST by itself with {@code Accept: application/json}; what went wrong it then reads from a
 * problem document (RFC 9457).
 */
@WebServlet("/a/*")
public class ActivationLink extends LinkServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Activation activation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var link = activation.look(token(request), LinkKind.ACTIVATION);
        if (link.state() == LinkState.VALID) {
            show("activate", link, request, response);
        } else {
            refuse(link, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var configuration = activate(request);
        if (configuration.isPresent()) {
            deliver(configuration.get(), response);
        } else if (wantsJson(request)) {
            refuse(activation.look(token(request), LinkKind.ACTIVATION).state(), response);
        } else {
            doGet(request, response);
        }
    }

    private Optional<ClientConfiguration> activate(HttpServletRequest request) {
        try {
            return Optional.of(activation.activate(token(request)));
        } catch (BusinessException noLongerValid) {
            return Optional.empty();
        }
    }

    private static void deliver(ClientConfiguration configuration, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"demarc-" + configuration.username() + ".demarc\"");
        write(ConfigurationFile.json(configuration), response);
    }

    private static void refuse(LinkState state, HttpServletResponse response) throws IOException {
        response.setStatus(status(state));
        response.setContentType("application/problem+json");
        write(LinkProblem.json(state, status(state)), response);
    }

    private static void write(String json, HttpServletResponse response) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
