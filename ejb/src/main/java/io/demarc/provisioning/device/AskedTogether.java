// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Makes one question to the database of those that come while another is being answered, so that many phones at once
 * cost little more than one. Whoever comes alone does not wait. Each answer was read after its question was asked.
 */
final class AskedTogether<K, V> {

    private final int most;
    private final Function<List<K>, Map<K, V>> reading;
    private final Queue<Question<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param most so many questions at once
     * @param reading gives what there is for different keys
     */
    AskedTogether(int most, Function<List<K>, Map<K, V>> reading) {
        this.most = most;
        this.reading = reading;
    }

    private static final class Question<K, V> {

        private final K key;
        private final Thread asker = Thread.currentThread();
        private volatile boolean isAnswered;
        private V answer;
        private RuntimeException failure;

        private Question(K key) {
            this.key = key;
        }

        private void answer(V found, RuntimeException failed) {
            answer = found;
            failure = failed;
            isAnswered = true;
            LockSupport.unpark(asker);
        }
    }

    Optional<V> ask(K key) {
        var mine = new Question<K, V>(key);
        waiting.add(mine);
        while (!mine.isAnswered) {
            if (turn.tryLock()) {
                answerSome(mine);
            } else {
                LockSupport.park(this);
            }
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        return Optional.ofNullable(mine.answer);
    }

    /** For whoever has the turn; then it is up to the one that waits longest. */
    private void answerSome(Question<K, V> mine) {
        try {
            if (!mine.isAnswered) {
                answer(taken());
            }
        } finally {
            turn.unlock();
        }
        var next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.asker);
        }
    }

    private List<Question<K, V>> taken() {
        var taken = new ArrayList<Question<K, V>>();
        for (Question<K, V> each; taken.size() < most && (each = waiting.poll()) != null; ) {
            taken.add(each);
        }
        return taken;
    }

    private void answer(List<Question<K, V>> questions) {
        try {
            var found = reading.apply(
                    questions.stream().map(question -> question.key).distinct().toList());
            questions.forEach(question -> question.answer(found.get(question.key), null));
        } catch (Throwable failed) {
            // Errors too: whoever is not answered waits for ever.
            var told = failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
            questions.forEach(question -> question.answer(null, told));
        }
    }
}
