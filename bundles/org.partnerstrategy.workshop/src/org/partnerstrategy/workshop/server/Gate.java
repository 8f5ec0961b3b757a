/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workshop.RefusedException;
import org.partnerstrategy.workshop.server.Request.WrongRequestException;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** Lets only those in who know the address, and answers nothing else. */
abstract class Gate implements HttpHandler {

    private final String key;
    private final HostNames hosts;
    private final Page page;

    Gate(String key, HostNames hosts, Page page) {
        this.key = key;
        this.hosts = hosts;
        this.page = page;
    }

    /** The events for the page. */
    abstract void events(HttpExchange exchange) throws IOException, RefusedException;

    /**
     * Does what a page asks for.
     *
     * @param what the last part of its address
     * @return the answer
     */
    abstract JsonObject act(String what, Request request) throws IOException, RefusedException, WrongRequestException;

    @Override
    public final void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                answer(exchange);
            } catch (RefusedException e) {
                HttpAnswer.refuse(exchange, Request.status(e.refusal()), e.refusal().name());
            } catch (WrongRequestException e) {
                HttpAnswer.refuse(exchange, e.status(), "WRONG");
            } catch (RuntimeException e) {
                HttpAnswer.refuse(exchange, 500, "FAILED");
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException, RefusedException, WrongRequestException {
        String path = exchange.getRequestURI().getPath();
        if (!hosts.accept(exchange)) {
            HttpAnswer.text(exchange, 421, said("refused.host"));
        } else if (!isKnown(path)) {
            HttpAnswer.text(exchange, 404, said("refused.address"));
        } else {
            String what = path.substring(path.indexOf('/', 1) + 1);
            switch (exchange.getRequestMethod()) {
            case "GET" -> get(exchange, what);
            case "POST" -> post(exchange, what);
            default -> throw new WrongRequestException(405);
            }
        }
    }

    private void get(HttpExchange exchange, String what)
            throws IOException, RefusedException, WrongRequestException {
        switch (what) {
        case "" -> HttpAnswer.page(exchange, page);
        case "events" -> events(exchange);
        default -> throw new WrongRequestException(404);
        }
    }

    private void post(HttpExchange exchange, String what)
            throws IOException, RefusedException, WrongRequestException {
        Request request = Request.read(exchange);
        JsonObject answer;
        try {
            answer = act(what, request);
        } catch (IOException e) {
            JsonObject problem = new JsonObject();
            problem.addProperty("error", "FAILED");
            problem.addProperty("message", e.getLocalizedMessage());
            HttpAnswer.json(exchange, 500, problem);
            return;
        }
        HttpAnswer.json(exchange, 200, answer);
    }

    /** Takes as long for a wrong key as for the right one. */
    private boolean isKnown(String path) {
        int end = path.indexOf('/', 1);
        return end > 0 && MessageDigest.isEqual(path.substring(1, end).getBytes(StandardCharsets.UTF_8),
                key.getBytes(StandardCharsets.UTF_8));
    }

    /** In both languages, because nobody chose one yet. */
    private static String said(String key) {
        StringBuilder words = new StringBuilder();
        for (Locale language : Message.LANGUAGES) {
            words.append(Message.of(Gate.class, key).in(language)).append('\n');
        }
        return words.toString();
    }
}
