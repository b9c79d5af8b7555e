// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes the pages behind the links of messages transient views, which have no state: whoever opens a link, be it a
 * person or a scanner of links, gets no session and no cookie. The attribute of f:view would come too late, since
 * PrimeFaces asks for the nonce of its scripts before the page is built, and keeps it in the session of any other view.
 */
public class LinkPagesWithoutSession extends ViewHandlerWrapper {

    static final String PAGES = "/WEB-INF/activation/";

    public LinkPagesWithoutSession(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        if (viewId.startsWith(PAGES)) {
            view.setTransient(true);
        }
        return view;
    }
}
