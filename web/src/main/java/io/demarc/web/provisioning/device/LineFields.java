// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.provisioning.device.AssignedLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a device and who gets them, while it is chosen. */
public class LineFields implements Serializable {

    /** So many are shown at once; a device may have 64. */
    private static final int SHOWN = 6;

    private static final long serialVersionUID = 1;

    private final ArrayList<Line> lines = new ArrayList<>();
    private boolean all;

    static LineFields of(int count, List<AssignedLine> assigned) {
        var fields = new LineFields();
        fields.have(count);
        assigned.forEach(line -> fields.lines.get(line.number() - 1).account = line.accountId());
        return fields;
    }

    /** As many lines as the device has; accounts that were chosen stay where they are. */
    void have(int count) {
        while (lines.size() > count) {
            lines.remove(lines.size() - 1);
        }
        while (lines.size() < count) {
            lines.add(new Line(lines.size() + 1));
        }
    }

    /** None of them is given to anybody, as in another organization. */
    void free() {
        lines.forEach(line -> line.account = null);
    }

    /** By number; null for those that are free. */
    Map<Integer, Long> accounts() {
        var accounts = new TreeMap<Integer, Long>();
        lines.forEach(line -> accounts.put(line.number, line.account));
        return accounts;
    }

    /** Only those that are given to somebody. */
    Map<Integer, Long> given() {
        var given = accounts();
        given.values().removeIf(account -> account == null);
        return given;
    }

    /** The first ones and those that are in use, unless all were asked for. */
    public List<Line> getShown() {
        var used = lines.stream()
                .filter(line -> line.account != null)
                .mapToInt(line -> line.number)
                .max()
                .orElse(0);
        return all ? lines : lines.subList(0, Math.min(lines.size(), Math.max(SHOWN, used)));
    }

    public boolean isMore() {
        return getShown().size() < lines.size();
    }

    public void showAll() {
        all = true;
    }

    public int getCount() {
        return lines.size();
    }

    /** A line, and the account that gets it. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1;

        private final int number;
        private Long account;

        Line(int number) {
            this.number = number;
        }

        public int getNumber() {
            return number;
        }

        public Long getAccount() {
            return account;
        }

        public void setAccount(Long account) {
            this.account = account;
        }
    }
}
