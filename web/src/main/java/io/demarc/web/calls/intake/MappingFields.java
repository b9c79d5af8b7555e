// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import io.demarc.calls.intake.CallMapping;
import io.demarc.calls.intake.DurationUnit;
import io.demarc.calls.intake.MappingForm;
import java.io.Serializable;

/** The inputs of the form of a mapping. */
public class MappingFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String separator;
    private boolean headed;
    private String callId;
    private String leg;
    private String startedAt;
    private String account;
    private String organization;
    private String caller;
    private String callee;
    private String duration;
    private String outcome;
    private String timeFormat;
    private String timeZone;
    private DurationUnit durationUnit;

    MappingFields(MappingForm form) {
        var mapping = form.mapping();
        name = form.name();
        separator = mapping.separator();
        headed = mapping.headed();
        callId = mapping.callId();
        leg = mapping.leg();
        startedAt = mapping.startedAt();
        account = mapping.account();
        organization = mapping.organization();
        caller = mapping.caller();
        callee = mapping.callee();
        duration = mapping.duration();
        outcome = mapping.outcome();
        timeFormat = mapping.timeFormat();
        timeZone = mapping.timeZone();
        durationUnit = mapping.durationUnit();
    }

    MappingForm form() {
        return new MappingForm(
                name,
                new CallMapping(
                        separator,
                        headed,
                        callId,
                        leg,
                        startedAt,
                        account,
                        organization,
                        caller,
                        callee,
                        duration,
                        outcome,
                        timeFormat,
                        timeZone,
                        durationUnit));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public boolean isHeaded() {
        return headed;
    }

    public void setHeaded(boolean headed) {
        this.headed = headed;
    }

    public String getCallId() {
        return callId;
    }

    public void setCallId(String callId) {
        this.callId = callId;
    }

    public String getLeg() {
        return leg;
    }

    public void setLeg(String leg) {
        this.leg = leg;
    }

    public String getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(String startedAt) {
        this.startedAt = startedAt;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public String getCallee() {
        return callee;
    }

    public void setCallee(String callee) {
        this.callee = callee;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getTimeFormat() {
        return timeFormat;
    }

    public void setTimeFormat(String timeFormat) {
        this.timeFormat = timeFormat;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public DurationUnit getDurationUnit() {
        return durationUnit;
    }

    public void setDurationUnit(DurationUnit durationUnit) {
        this.durationUnit = durationUnit;
    }
}
