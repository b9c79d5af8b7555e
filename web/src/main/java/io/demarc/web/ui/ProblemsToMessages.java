// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.access.AccessRefused;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Shows what a service refused beside the input that it is about, so that no page needs a catch. When a page cannot be
 * opened at all, the answer is an error page instead.
 */
public class ProblemsToMessages extends ExceptionHandlerWrapper {

    /** What is not on the page has no place for a message, and its values may not be there to be asked for. */
    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    ProblemsToMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var context = events.next().getContext();
            var refusal = refusal(context.getException());
            if (refusal.isPresent()) {
                answer(context.getContext(), refusal.get());
                events.remove();
            }
        }
        super.handle();
    }

    private static Optional<BusinessException> refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void answer(FacesContext faces, BusinessException refusal) {
        if (faces.isPostback()) {
            var locale = faces.getViewRoot().getLocale();
            for (var problem : refusal.problems()) {
                var text = worded(faces, refusal, problem).text(locale);
                faces.addMessage(clientId(faces, problem), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            }
            faces.validationFailed();
        } else {
            sendError(faces, refusal);
        }
    }

    /** A refusal names the permission as the console does, not as the code does. */
    private static Problem worded(FacesContext faces, BusinessException refusal, Problem problem) {
        if (refusal instanceof AccessRefused refused) {
            var labels = faces.getApplication().evaluateExpressionGet(faces, "#{labels}", Labels.class);
            return Problem.of(problem.key(), labels.of(refused.missing()));
        }
        return problem;
    }

    private static String clientId(FacesContext faces, Problem problem) {
        return problem.field().isEmpty()
                ? null
                : find(faces, faces.getViewRoot(), problem.field()).orElse(null);
    }

    private static Optional<String> find(FacesContext faces, UIViewRoot root, String id) {
        var found = new AtomicReference<String>();
        root.visitTree(VisitContext.createVisitContext(faces, null, SHOWN), (visit, component) -> {
            if (id.equals(component.getId()) && isInput(component)) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }

    private static boolean isInput(UIComponent component) {
        return component instanceof jakarta.faces.component.EditableValueHolder;
    }

    private static void sendError(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof AccessRefused refused) {
            faces.getExternalContext().getRequestMap().put(ErrorPage.MISSING_PERMISSION, refused.missing());
        }
        if (refusal instanceof NotAllowed) {
            faces.getExternalContext()
                    .getRequestMap()
                    .put(ErrorPage.REASON, refusal.problems().get(0));
        }
        try {
            faces.getExternalContext().responseSendError(status(refusal), null);
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    private static int status(BusinessException refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return refusal instanceof AccessRefused || refusal instanceof NotAllowed
                ? HttpServletResponse.SC_FORBIDDEN
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ProblemsToMessages(getWrapped().getExceptionHandler());
        }
    }
}
