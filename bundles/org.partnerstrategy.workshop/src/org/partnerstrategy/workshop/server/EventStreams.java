/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.Workshop;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;

/**
 * Streams of events, which push what changes. One message at most is on its way to each, always with all that is so
 * then; so a slow phone misses nothing and takes no memory.
 */
final class EventStreams {

    /** A phone that comes back may not have told that it left. */
    private static final int OPEN_PER_READER = 3;
    private static final long HEARTBEAT = 10_000;

    /** What a stream tells. */
    interface Source {

        /** Waits until something changes; answers the version then, which is the known one when nothing does. */
        long await(long known, long milliseconds) throws InterruptedException;

        /** All that is so now. */
        JsonObject content() throws IOException, RefusedException;
    }

    private final Workshop workshop;
    private final Map<String, Deque<HttpExchange>> open = new HashMap<>();

    EventStreams(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Tells a reader what changes, until the page is closed or the workshop ends. */
    void run(String reader, HttpExchange exchange, Source source) throws IOException, RefusedException {
        begin(reader, exchange);
        try (OutputStream stream = HttpAnswer.stream(exchange)) {
            send(stream, "retry: 1000\n\n");
            long known = -1;
            while (!workshop.isEnded()) {
                long now = source.await(known, HEARTBEAT);
                send(stream, now == known ? ":\n\n" : "data: " + source.content() + "\n\n");
                known = now;
            }
            send(stream, "event: stopped\ndata: {}\n\n");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(reader, exchange);
        }
    }

    private static void send(OutputStream stream, String event) throws IOException {
        stream.write(event.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private void begin(String reader, HttpExchange exchange) {
        Deque<HttpExchange> streams;
        HttpExchange oldest = null;
        synchronized (open) {
            streams = open.computeIfAbsent(reader, name -> new ArrayDeque<>());
            streams.add(exchange);
            if (streams.size() > OPEN_PER_READER) {
                oldest = streams.poll();
            }
        }
        if (oldest != null) {
            oldest.close();
        }
    }

    private void end(String reader, HttpExchange exchange) {
        synchronized (open) {
            Deque<HttpExchange> streams = open.getOrDefault(reader, new ArrayDeque<>());
            streams.remove(exchange);
            if (streams.isEmpty()) {
                open.remove(reader);
            }
        }
    }
}
