/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.workshop.WorkshopRefusal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;

/**
 * What a page asks for.
 *
 * @param content what it says
 */
record Request(JsonObject content) {

    /** No page sends more bytes. */
    static final int LARGEST = 4096;

    /** Says that a page asks in a way that it does not. */
    static final class WrongRequestException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        WrongRequestException(int status) {
            super(String.valueOf(status));
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    static Request read(HttpExchange exchange) throws IOException, WrongRequestException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw new WrongRequestException(415);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new WrongRequestException(413);
        }
        try {
            return new Request(JsonParser.parseString(new String(body, StandardCharsets.UTF_8)).getAsJsonObject());
        } catch (JsonParseException | IllegalStateException e) {
            throw new WrongRequestException(400);
        }
    }

    /** A text; empty when there is none. */
    String text(String name) throws WrongRequestException {
        return value(name).map(JsonElement::getAsString).orElse("");
    }

    /** A whole number. */
    long number(String name) throws WrongRequestException {
        try {
            return value(name).map(JsonElement::getAsBigDecimal).orElseThrow(() -> new WrongRequestException(400))
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new WrongRequestException(400);
        }
    }

    boolean isTrue(String name) throws WrongRequestException {
        return value(name).map(JsonElement::getAsBoolean).orElse(false);
    }

    /** A place; none when it is left out. */
    Optional<Position> position() throws WrongRequestException {
        if (value("dependency").isEmpty() && value("influence").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Position.of(Math.toIntExact(number("dependency")),
                    Math.toIntExact(number("influence"))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongRequestException(400);
        }
    }

    private Optional<JsonElement> value(String name) throws WrongRequestException {
        JsonElement value = content.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive()) {
            throw new WrongRequestException(400);
        }
        return Optional.of(value);
    }

    /** How a refusal is told. */
    static int status(WorkshopRefusal refusal) {
        return switch (refusal) {
        case UNKNOWN -> 404;
        case FULL -> 503;
        default -> 409;
        };
    }
}
