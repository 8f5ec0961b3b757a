/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** How long something may take until it is so. It is looked at again and again; nothing waits longer than needed. */
public record Patience(Duration limit) {

    /** For what is tried again when it does not happen. */
    public static final Patience SHORT = new Patience(Duration.ofSeconds(3));
    /** For what a person waits for without a thought; the machine can be busy with other things. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(60));
    /** For a program to start or to end. */
    public static final Patience LONG = new Patience(Duration.ofSeconds(90));

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /** Waits until it is so. */
    public void until(String what, BooleanSupplier isSo) {
        get(what, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is one. */
    public <T> T get(String what, Supplier<Optional<T>> one) {
        return find(one).orElseThrow(() -> new AssertionError("In " + limit.toSeconds() + " seconds there was no "
                + what));
    }

    /** Waits until there is one, and gives nothing where there never is. */
    public <T> Optional<T> find(Supplier<Optional<T>> one) {
        long end = System.nanoTime() + limit.toNanos();
        do {
            Optional<T> found = one.get();
            if (found.isPresent()) {
                return found;
            }
            pause();
        } while (System.nanoTime() < end);
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The journey takes too long", e);
        }
    }
}
