// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Draws who calls. */
final class Caller {

    private final Parties parties;
    private final int[][] organizations = new int[Market.ALL.size()][];
    private final Choice[] choices = new Choice[Market.ALL.size()];
    private final byte[][] names;

    private int organization;

    /** Below zero: nobody in particular. */
    private int account;

    Caller(Parties parties) {
        this.parties = parties;
        names = new byte[parties.organizations()][];
        for (var i = 0; i < names.length; i++) {
            names[i] = Row.ascii(parties.name(i));
        }
        for (var market : Market.ALL) {
            var members = IntStream.range(0, names.length)
                    .filter(i -> parties.market(i).equals(market))
                    .toArray();
            var weights = Arrays.stream(members).mapToDouble(parties::weight).toArray();
            organizations[market.index()] = members;
            choices[market.index()] = members.length == 0 ? null : new Choice(weights);
        }
    }

    /** How much the organizations of each market call together. */
    double[] traffic() {
        var traffic = new double[organizations.length];
        for (var i = 0; i < traffic.length; i++) {
            traffic[i] =
                    Arrays.stream(organizations[i]).mapToDouble(parties::weight).sum();
        }
        return traffic;
    }

    /** Somebody of the market; the first accounts of an organization call more than the last ones. */
    void draw(Market market, Dice dice) {
        organization = organizations[market.index()][choices[market.index()].draw(dice)];
        var share = dice.share();
        account = parties.accounts() == 0
                ? -1
                : parties.firstAccount(organization) + (int) (parties.accountsOf(organization) * share * share);
    }

    /** Account, organization and the number that calls. */
    void write(Row row) {
        if (account >= 0) {
            row.number(parties.username(account));
        }
        row.letter(',').bytes(names[organization]).letter(',');
        if (account >= 0) {
            parties.writeNumber(organization, account, row);
        }
    }
}
