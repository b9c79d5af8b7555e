// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.InstallationRepository;
import io.demarc.tenancy.NumberBlockRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers and usernames are unique in the whole installation, so these look-ups go beyond any scope: they tell only yes or no. */
@ApplicationScoped
class NumberRepository extends InstallationRepository {

    void claim(Account account) {
        Stream.of(account.number(), account.secondNumber())
                .filter(java.util.Objects::nonNull)
                .forEach(number -> unscoped().persist(new AccountNumber(number, account.id())));
    }

    /** Those of {@code numbers} that some account has. */
    Set<String> taken(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(unscoped()
                        .createQuery("select n.number from AccountNumber n where n.number in :numbers", String.class)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    /** Those of {@code usernames} that some account has. */
    Set<String> takenUsernames(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Set.of()
                : new HashSet<>(unscoped()
                        .createQuery("select a.username from Account a where a.username in :usernames", String.class)
                        .setParameter("usernames", usernames)
                        .getResultList());
    }

    /** As many different usernames as asked for that are free at this moment and lie in none of {@code blocks}. */
    Set<String> freeUsernames(int count, List<NumberBlockRow> blocks) {
        var free = new HashSet<String>();
        while (free.size() < count) {
            var drawn = Stream.generate(Username::random)
                    .limit(count - free.size())
                    .collect(java.util.stream.Collectors.toSet());
            drawn.removeIf(username -> liesIn(blocks, Long.parseLong(username)));
            drawn.removeAll(takenUsernames(drawn));
            free.addAll(drawn);
        }
        return free;
    }

    private static boolean liesIn(List<NumberBlockRow> blocks, long number) {
        return blocks.stream().anyMatch(block -> block.first() <= number && number <= block.last());
    }

    /** The usernames from {@code first} to {@code last} that accounts have, of whatever organization. */
    List<NumberUser> usedBetween(long first, long last) {
        return NumberBlockSpan.between(first, last).stream()
                .flatMap(span -> unscoped()
                        .createQuery("""
                                select new io.demarc.account.NumberUser(a.username, a.organizationId) from Account a
                                where a.username between :first and :last and length(a.username) = :length""", NumberUser.class)
                        .setParameter("first", span.first())
                        .setParameter("last", span.last())
                        .setParameter("length", span.length())
                        .getResultStream())
                .toList();
    }
}
