// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.kernel.Problem;
import io.demarc.messaging.AudienceSurvey;
import io.demarc.messaging.Campaign;
import io.demarc.messaging.CampaignPreview;
import io.demarc.messaging.Campaigns;
import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.GatewayRow;
import io.demarc.messaging.Gateways;
import io.demarc.messaging.MessageKind;
import io.demarc.messaging.MessageText;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** Writes a message to many, shows what sending it would do, and sends it after a question (AV-2, AV-3, BA-4). */
@Named
@ViewScoped
public class SendPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Campaigns campaigns;

    @Inject
    Gateways gateways;

    @Inject
    SendRecipients recipients;

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private final HashMap<String, String> asked = new HashMap<>();
    private MessageKind kind = MessageKind.FREE_TEXT;
    private Long gateway;
    private String text;
    private String offered;
    private boolean alsoActivated;
    private String recipientName;
    private Long providerId;
    private Problem problem;
    private transient CampaignPreview preview;
    private transient AudienceSurvey survey;
    private transient List<GatewayRow> choices;

    /** Called when the page is opened. */
    public void open() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        SendRecipients.PARAMETERS.stream()
                .filter(name ->
                        parameters.get(name) != null && !parameters.get(name).isBlank())
                .forEach(name -> asked.put(name, parameters.get(name).strip()));
        var place = isNobodyNamed() ? CallContext.caller().scope() : recipients.place(asked);
        breadcrumb.in(place).here(labels.get("send.title." + kind));
        if (isNobodyNamed()) {
            return;
        }
        recipientName = recipients.name(asked);
        providerId = place.providerId();
        gateway = getChoices().stream().map(GatewayRow::id).findFirst().orElse(null);
        recipients.earlier(asked).ifPresent(this::repeat);
        if (gateway != null) {
            offer();
        }
    }

    /** What a run again starts from is what was sent before, also through the same gateway if it is still enabled. */
    private void repeat(Campaign earlier) {
        text = earlier.text();
        alsoActivated = earlier.alsoActivated();
        if (getChoices().stream().anyMatch(row -> row.id().equals(earlier.gatewayId()))) {
            gateway = earlier.gatewayId();
        }
    }

    /** Puts the kind's text into the empty field, or into one that still holds the text offered before. */
    private void offer() {
        var standard = campaigns.standardText(kind, gateway);
        if (text == null || text.equals(offered)) {
            text = standard;
        }
        offered = standard;
        look();
    }

    /** The gateway was changed, and with it perhaps the language and the price. */
    public void gatewayChosen() {
        offer();
    }

    /** The dry run, while somebody types: what is wrong with the text is told without taking the cursor away. */
    public void look() {
        problem = text == null ? null : MessageText.problem(text, kind).orElse(null);
        preview = text == null || problem != null ? null : preview();
    }

    /** Those whom the campaign is for are read once, not at each pause of whoever types. */
    private CampaignPreview preview() {
        var campaign = campaign();
        if (survey == null || !survey.isFor(campaign)) {
            survey = campaigns.survey(campaign);
        }
        return campaigns.preview(campaign, survey);
    }

    /** The dry run once more, before the question, of those who are there now. */
    public void ask() {
        preview = null;
        survey = null;
        preview = campaigns.preview(campaign());
    }

    /** What is wrong with the text; null when nothing is. */
    public String getProblem() {
        return problem == null ? null : problem.text(preferences.getLocale());
    }

    public String send() {
        var run = campaigns.start(
                campaign(), labels.get("send.runTitle", labels.get("send.runKind." + kind), recipientName));
        notices.done("send.started");
        return ConsolePage.RUN.redirect("id=" + run);
    }

    private Campaign campaign() {
        return new Campaign(kind, text, gateway, SendRecipients.of(asked), alsoActivated);
    }

    /** Whether the address names nobody to send to. */
    public boolean isNobodyNamed() {
        return SendRecipients.of(asked) == null;
    }

    /** The gateways that can reach these recipients. */
    public List<GatewayRow> getChoices() {
        if (choices == null) {
            choices = gateways.choices().stream()
                    .filter(row -> providerId == null || providerId.equals(row.providerId()))
                    .toList();
        }
        return choices;
    }

    public String nameOf(GatewayRow row) {
        return CallContext.caller().scope().isSystem() ? row.name() + " · " + row.providerName() : row.name();
    }

    /** The chosen gateway; null when there is none yet. */
    public GatewayRow getChosen() {
        return getChoices().stream()
                .filter(row -> row.id().equals(gateway))
                .findFirst()
                .orElse(null);
    }

    public GatewayContact getContact() {
        return gateways.contact(gateway);
    }

    public boolean isGatewayMaker() {
        return CallContext.caller().may(Permission.GATEWAY_WRITE);
    }

    /** Null as long as there is no text that could be sent. */
    public CampaignPreview getPreview() {
        return preview;
    }

    public boolean isSendable() {
        return preview != null && preview.recipients() > 0;
    }

    /** The sample, with the characters pointed out that make it expensive. */
    public List<TextPiece> getSample() {
        return preview == null || preview.sample() == null
                ? List.of()
                : TextPiece.marking(preview.sample(), preview.forcingUcs2());
    }

    /** What a text of this kind may contain, in braces. */
    public List<String> getPlaceholders() {
        return isWithLink()
                ? List.of("link", "name", "number", "username", "provider")
                : List.of("name", "number", "username", "provider");
    }

    public boolean isWithLink() {
        return kind.link() != null;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public MessageKind getKind() {
        return kind;
    }

    public void setKind(MessageKind kind) {
        this.kind = kind;
    }

    public Long getGateway() {
        return gateway;
    }

    public void setGateway(Long gateway) {
        this.gateway = gateway;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isAlsoActivated() {
        return alsoActivated;
    }

    public void setAlsoActivated(boolean alsoActivated) {
        this.alsoActivated = alsoActivated;
    }
}
