// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.util.Locale;

/**
 * The organizations and their accounts. Traffic and sizes fall with the rank as Zipf's law has it; ranks are shuffled, so
 * that the large ones do not come first.
 */
final class Parties {

    /** Flattens the top: the largest organization does not make a tenth of the traffic. */
    private static final double SHIFT = 8;

    private static final double WHOLE = 100.0;

    private final Settings settings;
    private final double[] weight;
    private final Market[] market;
    private final int[] firstAccount;
    private final OwnNumbers[][] own = new OwnNumbers[Market.ALL.size()][];

    Parties(Settings settings) {
        this.settings = settings;
        var count = settings.organizations;
        var dice = new Dice(settings.seed ^ 0x6f7267);
        weight = weights(count, dice);
        market = markets(count, dice);
        firstAccount = firstAccounts();
        for (var each : Market.ALL) {
            var mobile = Prefixes.of(each.country(), true);
            own[each.index()] = (mobile.isEmpty() ? Prefixes.of(each.country(), false) : mobile)
                    .stream().map(OwnNumbers::new).toArray(OwnNumbers[]::new);
        }
    }

    int organizations() {
        return weight.length;
    }

    int accounts() {
        return settings.accounts;
    }

    Market market(int organization) {
        return market[organization];
    }

    double weight(int organization) {
        return weight[organization];
    }

    String name(int organization) {
        return String.format(Locale.ROOT, "Organization %05d", organization + 1);
    }

    int firstAccount(int organization) {
        return firstAccount[organization];
    }

    int accountsOf(int organization) {
        return firstAccount[organization + 1] - firstAccount[organization];
    }

    long username(int account) {
        return settings.firstUsername + account;
    }

    /** Writes the account's number, E.164 with +; each account has another one. */
    void writeNumber(int organization, int account, Row row) {
        var prefixes = own[market[organization].index()];
        var prefix = prefixes[account % prefixes.length];
        row.letter('+').bytes(prefix.start()).padded(account, prefix.following());
    }

    private static double[] weights(int count, Dice dice) {
        var weights = new double[count];
        for (var rank = 0; rank < count; rank++) {
            weights[rank] = 1 / (SHIFT + rank);
        }
        for (var i = count - 1; i > 0; i--) {
            var j = dice.below(i + 1);
            var swapped = weights[i];
            weights[i] = weights[j];
            weights[j] = swapped;
        }
        return weights;
    }

    private static Market[] markets(int count, Dice dice) {
        var all = Market.ALL;
        var shares = new double[all.size()];
        for (var each : all) {
            shares[each.index()] = each.weight() / WHOLE;
        }
        var choice = new Choice(shares);
        var markets = new Market[count];
        for (var i = 0; i < count; i++) {
            markets[i] = all.get(choice.draw(dice));
        }
        return markets;
    }

    /** One account for each organization; the rest by weight. */
    private int[] firstAccounts() {
        var first = new int[weight.length + 1];
        var sum = 0.0;
        for (var each : weight) {
            sum += each;
        }
        var passed = 0.0;
        var free = Math.max(0, settings.accounts - weight.length);
        for (var i = 0; i < weight.length && settings.accounts > 0; i++) {
            passed += weight[i];
            first[i + 1] = i + 1 + (int) Math.round(free * Math.min(1, passed / sum));
        }
        return first;
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record OwnNumbers(byte[] start, int following) {

        OwnNumbers(Prefix prefix) {
            this(Row.ascii(prefix.digits()), prefix.following());
        }
    }
}
