/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing that a plug-in adds. It is switched off, and named by {@link ExtensionProblems}, as soon as it fails or
 * takes longer than {@link #PATIENCE}: a broken plug-in never breaks more than itself.
 *
 * @param <T> what it is
 */
public final class Extension<T> {

    /** How long an extension may take to answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(4);

    /** How long it may take over work that grows with a file, such as reading one. */
    public static final Duration PATIENCE_WITH_WORK = Duration.ofMinutes(1);

    private static final ExecutorService WATCHED = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("extension-", 0).factory());

    private final String point;
    private final Declaration declaration;
    private final Class<T> type;

    private T instance;
    private final AtomicBoolean off = new AtomicBoolean();

    Extension(String point, Declaration declaration, Class<T> type) {
        this.point = point;
        this.declaration = declaration;
        this.type = type;
    }

    /** The identity that its plug-in declares. */
    public String id() {
        return declaration.attribute("id").orElseThrow();
    }

    /** What its plug-in declares of it. */
    public Declaration declaration() {
        return declaration;
    }

    /** Whether it failed before, so that it is no longer asked. */
    public boolean isOff() {
        return off.get();
    }

    /**
     * Asks it something in the caller's thread, which may read the model, change it or make widgets. When it takes too
     * long, that is told, the thread is interrupted, and it is not asked again.
     *
     * @return the answer; none when it is null, or when the extension is or was now switched off
     */
    public <A> Optional<A> ask(Function<? super T, ? extends A> question) {
        return call(() -> question.apply(instance()));
    }

    /**
     * Asks it to do work that grows with a file, such as reading one, and knows nothing of the model. It has a thread
     * of its own, for which the caller waits.
     *
     * @return the answer; none when it is null, or when the extension is or was now switched off
     */
    public <A> Optional<A> askForWork(Function<? super T, ? extends A> question) {
        return askForWork(question, () -> false);
    }

    /**
     * Asks it to do work that tells how far it is, and may take as long as it does so.
     *
     * @param alive whether it said so since that was asked before
     * @return the answer; none when it is null, or when the extension is or was now switched off
     */
    public <A> Optional<A> askForWork(Function<? super T, ? extends A> question, BooleanSupplier alive) {
        if (off.get()) {
            return Optional.empty();
        }
        Future<A> answer = WATCHED.submit(() -> question.apply(instance()));
        try {
            return Optional.ofNullable(await(answer, alive));
        } catch (ExecutionException e) {
            switchOff(ExtensionProblem.failed(point, declaration, e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            switchOff(ExtensionProblem.of(point, declaration, "slow", PATIENCE_WITH_WORK.toSeconds()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static <A> A await(Future<A> answer, BooleanSupplier alive)
            throws ExecutionException, TimeoutException, InterruptedException {
        while (true) {
            try {
                return answer.get(PATIENCE_WITH_WORK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (!alive.getAsBoolean()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Calls something that it gave away, such as a page, in the caller's thread, like {@link #ask}.
     *
     * @return the answer; none when it is null, or when the extension is or was now switched off
     */
    public <A> Optional<A> call(Supplier<? extends A> work) {
        if (off.get()) {
            return Optional.empty();
        }
        try (Watch watch = new Watch(PATIENCE, this::tooSlow)) {
            Optional<A> answer = Optional.ofNullable(Whole.require(work.get()));
            // What comes too late counts no more.
            return off.get() ? Optional.empty() : answer;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            blame(e);
            return Optional.empty();
        }
    }

    /** Calls something that it gave away, like {@link #call}. Answers whether it could. */
    public boolean run(Runnable work) {
        return call(() -> {
            work.run();
            return Boolean.TRUE;
        }).isPresent();
    }

    /** Lets something go that it gave away, also when it is switched off. What fails then is told, and of no matter. */
    public void release(Runnable work) {
        try (Watch watch = new Watch(PATIENCE, this::tooSlow)) {
            work.run();
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            blame(e);
        }
    }

    private void tooSlow() {
        switchOff(ExtensionProblem.of(point, declaration, "slow", PATIENCE.toSeconds()));
    }

    /** Switches it off, because what it gave away failed later. */
    public void blame(Throwable failure) {
        switchOff(ExtensionProblem.failed(point, declaration, failure));
    }

    private synchronized T instance() throws NotUsableException {
        if (instance == null) {
            try {
                instance = type.cast(declaration.create("class"));
            } catch (Exception e) {
                throw new NotUsableException(e);
            }
        }
        return instance;
    }

    private void switchOff(ExtensionProblem problem) {
        if (off.compareAndSet(false, true)) {
            ExtensionProblems.tell(problem);
        }
    }

    /** Its class cannot be made. */
    private static final class NotUsableException extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotUsableException(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
