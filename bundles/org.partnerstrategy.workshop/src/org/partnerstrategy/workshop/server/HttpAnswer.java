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

import com.google.gson.JsonObject;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/** What is sent to a browser, with headers that allow the page nothing but to talk with this server. */
final class HttpAnswer {

    private static final int NO_BODY = -1;
    private static final int STREAM = 0;

    private HttpAnswer() {
    }

    static void page(HttpExchange exchange, Page page) throws IOException {
        head(exchange, "text/html; charset=utf-8", page.policy());
        body(exchange, 200, page.bytes());
    }

    static void json(HttpExchange exchange, int status, JsonObject content) throws IOException {
        head(exchange, "application/json; charset=utf-8", Page.NOTHING);
        body(exchange, status, content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses, with a word that the page understands. */
    static void refuse(HttpExchange exchange, int status, String word) throws IOException {
        JsonObject content = new JsonObject();
        content.addProperty("error", word);
        json(exchange, status, content);
    }

    static void text(HttpExchange exchange, int status, String words) throws IOException {
        head(exchange, "text/plain; charset=utf-8", Page.NOTHING);
        body(exchange, status, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a stream of events, which stays open. */
    static OutputStream stream(HttpExchange exchange) throws IOException {
        head(exchange, "text/event-stream; charset=utf-8", Page.NOTHING);
        exchange.sendResponseHeaders(200, STREAM);
        return exchange.getResponseBody();
    }

    private static void body(HttpExchange exchange, int status, byte[] content) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? NO_BODY : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }

    private static void head(HttpExchange exchange, String type, String policy) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
