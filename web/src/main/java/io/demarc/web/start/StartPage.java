// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.start;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountStatus;
import io.demarc.account.Accounts;
import io.demarc.account.GroupFilter;
import io.demarc.account.Groups;
import io.demarc.calls.summary.CallSummaries;
import io.demarc.delay.DelayedChanges;
import io.demarc.jobs.RunFilter;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Where everybody starts: what there is in their scope, and what waits to be done (GA-1, UI-3). */
@Named
@RequestScoped
public class StartPage {

    private static final int COUNTED = 10_000;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    Groups groups;

    @Inject
    Accounts accounts;

    @Inject
    Runs runs;

    @Inject
    DelayedChanges delayedChanges;

    @Inject
    CallSummaries calls;

    @Inject
    Breadcrumb breadcrumb;

    private int providerCount;
    private int organizationCount;
    private int groupCount;
    private long accountCount;
    private long notActivatedCount;
    private int runningCount;
    private final List<NextStep> steps = new ArrayList<>();

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.HOME);
        if (isProviderShown()) {
            providerCount = providers.count(null, COUNTED);
        }
        organizationCount = organizations.count(OrganizationFilter.ALL, COUNTED);
        groupCount = groups.count(GroupFilter.ALL, COUNTED);
        var byStatus = accounts.countByStatus(AccountFilter.ALL);
        accountCount = byStatus.values().stream().mapToLong(Long::longValue).sum();
        notActivatedCount = accountCount - byStatus.getOrDefault(AccountStatus.ACTIVATED, 0L);
        runningCount = runs(RunState.RUNNING);
        findFirstSteps();
        findRunsThatWait();
        findDelayedChangesThatWereNotMade();
    }

    /** An account lives in a group, a group in an organization, an organization with a provider. */
    private void findFirstSteps() {
        if (isProviderShown() && providerCount == 0) {
            add(Permission.PROVIDER_WRITE, "provider", 0, ConsolePage.PROVIDER_NEW, "");
        } else if (organizationCount == 0) {
            add(Permission.ORGANIZATION_WRITE, "organization", 0, ConsolePage.ORGANIZATION_NEW, "");
        } else if (groupCount == 0) {
            add(Permission.GROUP_WRITE, "group", 0, ConsolePage.GROUP_NEW, "");
        } else if (accountCount == 0) {
            add(Permission.ACCOUNT_WRITE, "account", 0, ConsolePage.ACCOUNT_NEW, "");
        } else if (notActivatedCount > 0) {
            add(Permission.ACCOUNT_READ, "activate", notActivatedCount, ConsolePage.ACCOUNTS, "?activated=false");
        }
    }

    private void findRunsThatWait() {
        var ready = runs(RunState.READY);
        if (ready > 0) {
            add(Permission.RUN_CONTROL, "ready", ready, ConsolePage.RUNS, "?state=READY");
        }
        var failed = runs(RunState.FAILED);
        if (failed > 0) {
            add(Permission.RUN_READ, "failed", failed, ConsolePage.RUNS, "?state=FAILED");
        }
    }

    private void findDelayedChangesThatWereNotMade() {
        var untold = delayedChanges.countUntold();
        if (untold > 0) {
            add(Permission.ORGANIZATION_READ, "delayed", untold, ConsolePage.DELAYS, "?unread=true");
        }
    }

    private int runs(RunState state) {
        return CallContext.caller().may(Permission.RUN_READ)
                ? runs.count(new RunFilter(null, null, state), COUNTED)
                : 0;
    }

    private void add(Permission needed, String key, long count, ConsolePage page, String query) {
        if (CallContext.caller().may(needed)) {
            steps.add(new NextStep(key, count, page.path() + query));
        }
    }

    public List<NextStep> getSteps() {
        return steps;
    }

    public boolean isProviderShown() {
        return ConsolePage.PROVIDERS.isOpenTo(CallContext.caller());
    }

    public boolean isOrganizationShown() {
        return CallContext.caller().scope().organizationId() == null;
    }

    public int getProviderCount() {
        return providerCount;
    }

    public int getOrganizationCount() {
        return organizationCount;
    }

    public int getGroupCount() {
        return groupCount;
    }

    public long getAccountCount() {
        return accountCount;
    }

    public long getNotActivatedCount() {
        return notActivatedCount;
    }

    /** Of this UTC day. */
    public long getCallCount() {
        return calls.attemptsToday();
    }

    public int getRunningCount() {
        return runningCount;
    }
}
