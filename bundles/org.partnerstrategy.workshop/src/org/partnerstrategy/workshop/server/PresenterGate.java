/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;

import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.Request.WrongRequestException;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;

/** What the presenter can do. */
final class PresenterGate extends Gate {

    /** Between two messages, so that two hundred people who place do not make thousands. */
    private static final long PAUSE = 200;

    private final Workshop workshop;
    private final EventStreams streams;

    PresenterGate(Workshop workshop, EventStreams streams, HostNames hosts, Page page) {
        super(workshop.presenterKey(), hosts, page);
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    void events(HttpExchange exchange) throws IOException, RefusedException {
        streams.run("", exchange, new EventStreams.Source() {

            @Override
            public long await(long known, long milliseconds) throws InterruptedException {
                if (known >= 0) {
                    Thread.sleep(PAUSE);
                }
                return workshop.awaitCount(known, milliseconds);
            }

            @Override
            public JsonObject content() throws IOException {
                return PageContent.of(workshop.ofPresenter());
            }
        });
    }

    @Override
    JsonObject act(String what, Request request) throws IOException, RefusedException, WrongRequestException {
        switch (what) {
        case "pause" -> workshop.pause(request.isTrue("paused"));
        case "reveal" -> workshop.reveal();
        case "agree" -> workshop.agree(request.text("relation"), request.position());
        case "close" -> workshop.closeRound();
        case "next" -> workshop.next();
        case "goal" -> workshop.choose(request.text("goal"));
        case "undo" -> workshop.undo();
        case "end" -> workshop.end();
        default -> throw new WrongRequestException(404);
        }
        return new JsonObject();
    }
}
