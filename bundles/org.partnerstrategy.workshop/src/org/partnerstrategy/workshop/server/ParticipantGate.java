/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;
import java.util.Optional;

import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.Workshop;
import org.partnerstrategy.workshop.server.Request.WrongRequestException;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;

/** What participants can do. */
final class ParticipantGate extends Gate {

    private static final String READER = "participant=";

    private final Workshop workshop;
    private final EventStreams streams;
    private final RateLimit joins = new RateLimit(Workshop.PARTICIPANTS, 20);
    private final RateLimit changes = new RateLimit(200, 20);

    ParticipantGate(Workshop workshop, EventStreams streams, HostNames hosts, Page page) {
        super(workshop.key(), hosts, page);
        this.workshop = workshop;
        this.streams = streams;
    }

    @Override
    void events(HttpExchange exchange) throws IOException, RefusedException {
        String participant = Optional.ofNullable(exchange.getRequestURI().getQuery())
                .filter(query -> query.startsWith(READER)).map(query -> query.substring(READER.length())).orElse("");
        workshop.of(participant);
        workshop.connect(participant, true);
        try {
            streams.run(participant, exchange, new EventStreams.Source() {

                @Override
                public long await(long known, long milliseconds) throws InterruptedException {
                    return workshop.awaitChange(known, milliseconds);
                }

                @Override
                public JsonObject content() throws RefusedException {
                    return PageContent.of(workshop.of(participant));
                }
            });
        } finally {
            workshop.connect(participant, false);
        }
    }

    @Override
    JsonObject act(String what, Request request) throws IOException, RefusedException, WrongRequestException {
        String participant = request.text("participant");
        JsonObject answer = new JsonObject();
        switch (what) {
        case "join" -> {
            check(joins.allows(""));
            answer.addProperty("participant", workshop.join(participant, request.text("name")));
        }
        case "place" -> {
            workshop.of(participant);
            check(changes.allows(participant));
            workshop.place(participant, request.text("goal"), request.text("relation"), request.position(),
                    request.number("number"));
        }
        default -> throw new WrongRequestException(404);
        }
        return answer;
    }

    private static void check(boolean allowed) throws WrongRequestException {
        if (!allowed) {
            throw new WrongRequestException(429);
        }
    }
}
