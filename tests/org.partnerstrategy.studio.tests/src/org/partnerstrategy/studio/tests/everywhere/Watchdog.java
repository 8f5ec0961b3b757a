/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.studio.tests.OpenStudio;

/**
 * Notices when the thread of the window does not answer, as one does whose click has no effect, and names what it did
 * meanwhile: the method of the product in which it was seen most often.
 */
final class Watchdog implements AutoCloseable {

    /** What is longer than this feels like waiting. */
    private static final Duration LIMIT = Duration.ofMillis(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final String OWN = "org.partnerstrategy.";
    private static final List<String> HANDS = List.of(Watchdog.class.getName(), WatchdogTest.class.getName(),
            OpenStudio.class.getName());

    private final Display display;
    private final Thread watched;
    private final List<Block> blocks = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Thread watch = new Thread(this::watch, "watchdog");
    private volatile boolean asked;
    private volatile boolean noticed;
    private volatile boolean over;

    /**
     * A time in which the window did not answer.
     *
     * @param milliseconds how long it was
     * @param method what it did
     */
    record Block(long milliseconds, String method) {

        @Override
        public String toString() {
            return milliseconds + " ms, mostly in " + method;
        }
    }

    /** Watches a display from a thread of its own until it is closed. */
    Watchdog(Display display) {
        this.display = display;
        watched = display.getThread();
        watch.setDaemon(true);
        watch.start();
    }

    /** Whether the window does not answer just now, or did not before. */
    boolean hasNoticed() {
        return noticed;
    }

    /** What is over of what was noticed, the longest first. */
    List<Block> blocks() {
        return blocks.stream().sorted(Comparator.comparing(Block::milliseconds).reversed()).toList();
    }

    private void watch() {
        long since = 0;
        long waited = 0;
        while (!over && !display.isDisposed()) {
            if (!asked) {
                tell(waited);
                asked = true;
                since = System.nanoTime();
                display.asyncExec(() -> asked = false);
            }
            waited = Duration.ofNanos(System.nanoTime() - since).toMillis();
            if (waited > LIMIT.toMillis()) {
                seen.merge(busyWith(), 1, Integer::sum);
                noticed = true;
            }
            pause();
        }
    }

    private void tell(long waited) {
        seen.entrySet().stream().max(Map.Entry.comparingByValue())
                .ifPresent(most -> blocks.add(new Block(waited, most.getKey())));
        seen.clear();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String busyWith() {
        return Arrays.stream(watched.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OWN)
                && !HANDS.contains(frame.getClassName())).findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName()).orElse("the platform");
    }

    @Override
    public void close() {
        over = true;
    }
}
