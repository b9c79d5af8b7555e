// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Questions of many phones at once become few questions to the database (P7). */
@Timeout(60)
class AskedTogetherTest {

    private static final Executor THREADS = task -> new Thread(task).start();

    private final ConcurrentLinkedQueue<List<Integer>> asked = new ConcurrentLinkedQueue<>();

    @Test
    void whoeverComesAloneIsAskedForAlone() {
        var questions = new AskedTogether<Integer, String>(4, this::answers);

        assertThat(questions.ask(1)).contains("answer 1");
        assertThat(questions.ask(-1)).isEmpty();
        assertThat(asked).containsExactly(List.of(1), List.of(-1));
    }

    @Test
    void whoComesMeanwhileIsAskedForTogetherAndNotBeforeItCame() throws InterruptedException {
        var isReading = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var arrived = new AtomicInteger();
        var questions = new AskedTogether<Integer, String>(4, keys -> {
            isReading.countDown();
            await(mayAnswer);
            return answers(keys);
        });
        var first = CompletableFuture.supplyAsync(() -> questions.ask(0), THREADS);
        isReading.await();
        var others = IntStream.rangeClosed(1, 5)
                .mapToObj(key -> CompletableFuture.supplyAsync(
                        () -> {
                            arrived.incrementAndGet();
                            return questions.ask(key);
                        },
                        THREADS))
                .toList();
        while (arrived.get() < 5) {
            Thread.onSpinWait();
        }
        mayAnswer.countDown();

        assertThat(first.join()).contains("answer 0");
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isPresent());
        assertThat(asked.peek()).containsExactly(0);
        assertThat(asked).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(4));
        assertThat(asked.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void nobodyIsForgottenWhenManyAskForLong() {
        var questions = new AskedTogether<Integer, String>(4, this::answers);
        var all = IntStream.range(0, 16)
                .mapToObj(thread -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 2_000).forEach(i -> {
                            var key = thread * 10_000 + i;
                            assertThat(questions.ask(key)).contains("answer " + key);
                        }),
                        THREADS))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(all).join();

        assertThat(asked.stream().mapToInt(List::size).sum()).isEqualTo(16 * 2_000);
    }

    @Test
    void aFailureIsToldToEverybodyAndTheNextOneIsAskedForAgain() {
        var times = new AtomicInteger();
        var questions = new AskedTogether<Integer, String>(4, keys -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("database away");
            }
            return answers(keys);
        });

        assertThatThrownBy(() -> questions.ask(1)).hasMessage("database away");
        assertThat(questions.ask(1)).contains("answer 1");
    }

    /** Not even an error leaves the thread of a request waiting for ever. */
    @Test
    void anErrorIsToldToEverybodyThatIsAskedForTogether() throws InterruptedException {
        var isReading = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var questions = new AskedTogether<Integer, String>(4, keys -> {
            isReading.countDown();
            await(mayAnswer);
            throw new StackOverflowError("too deep");
        });
        var asking = new ArrayList<CompletableFuture<?>>();
        asking.add(CompletableFuture.supplyAsync(() -> questions.ask(0), THREADS));
        isReading.await();
        for (var key : List.of(1, 2, 3)) {
            asking.add(CompletableFuture.supplyAsync(() -> questions.ask(key), THREADS));
        }
        mayAnswer.countDown();

        assertThat(asking)
                .allSatisfy(one -> assertThat(one)
                        .failsWithin(Duration.ofSeconds(20))
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(IllegalStateException.class)
                        .withRootCauseInstanceOf(StackOverflowError.class));
    }

    private Map<Integer, String> answers(List<Integer> keys) {
        asked.add(keys);
        return keys.stream()
                .filter(key -> key >= 0)
                .collect(Collectors.toMap(Function.identity(), key -> "answer " + key));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }
}
