// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Somebody of a house, a device, and somebody below whom it may be for.
 *
 * @param target null for nobody
 * @param assigned the organization that has the device, and accounts of it; empty for none
 */
record Case(
        House house,
        List<Integer> actor,
        List<Integer> provisioner,
        List<Integer> target,
        List<List<Integer>> assigned,
        boolean assignToView) {

    private static final String LEVELS = "NVM";
    private static final List<Rank> RANKS = List.of(Rank.ADMINISTRATOR, Rank.PROVIDER, Rank.ORGANIZATION);

    DevicePolicy policy() {
        return new DevicePolicy(house.standing(actor), House.LEVELS.get(highestBelow()), assignToView);
    }

    DeviceFacts device() {
        return new DeviceFacts(
                House.holder(provisioner),
                assigned.stream().map(house::standing).toList());
    }

    Standing targetStanding() {
        return target == null ? null : house.standing(target);
    }

    String open() {
        return ask("open", "");
    }

    String add() {
        return ifOpen(() -> ask("add", child(target)));
    }

    String edit() {
        return ifOpen(() -> ask("edit", assignedChild()));
    }

    /** As far as it may be edited at all, it goes where a new one may go. */
    String assign() {
        return edit().equals("yes") ? add() : edit();
    }

    String clear() {
        if (assigned.isEmpty()) {
            return "UNASSIGNED";
        }
        return ifOpen(() -> ask("clear", assignedChild()));
    }

    private String ifOpen(Supplier<String> answer) {
        return open().equals("yes") ? answer.get() : open();
    }

    private String ask(String question, String child) {
        return SpecTable.answer(Map.of(
                "question",
                question,
                "rank",
                "SPOA".substring(actor.size(), actor.size() + 1),
                "level",
                letter(house.lowest(actor, 0)),
                "below",
                letter(highestBelow()),
                "whose",
                actor.equals(provisioner) ? "own" : "foreign",
                "child",
                child,
                "view",
                isOrganizationAtView() ? "yes" : "no",
                "setting",
                assignToView ? "on" : "off"));
    }

    /** The organization on the way to the target, when it is below the actor. */
    private boolean isOrganizationAtView() {
        return target != null && actor.size() < 2 && house.own(target.subList(0, 2)) == 1;
    }

    private String child(List<Integer> below) {
        return below == null ? "–" : letter(house.lowest(below, actor.size() + 1));
    }

    private String assignedChild() {
        return assigned.stream()
                .filter(each -> each.size() == actor.size() + 1
                        && each.subList(0, actor.size()).equals(actor))
                .map(house::own)
                .min(Integer::compare)
                .map(Case::letter)
                .orElse("–");
    }

    private int highestBelow() {
        return house.everybody().stream()
                .filter(each -> each.size() == actor.size() + 1
                        && each.subList(0, actor.size()).equals(actor))
                .map(house::own)
                .max(Integer::compare)
                .orElse(0);
    }

    /** From the top down, the first on the way to somebody who was set lower than what is needed, is raised by its parent. */
    Rank firstToRaise(Standing forbidding, int needed) {
        var path = house.everybody().stream()
                .filter(each -> House.holder(each).equals(forbidding.holder()))
                .findFirst()
                .orElseThrow();
        for (var length = 1; length <= path.size(); length++) {
            if (house.own(path.subList(0, length)) < needed) {
                return RANKS.get(length - 1);
            }
        }
        return null;
    }

    static String word(Decision decision) {
        return decision.isAllowed() ? "yes" : Objects.toString(decision.reason());
    }

    private static String letter(int level) {
        return LEVELS.substring(level, level + 1);
    }
}
