/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.model.text.Message;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads the members of a record, also those of records within it: "a.b" is the member b of the member a, or of the
 * first record in the list a; those of the others are "a (2).b". A list of values is one text, in which a semicolon
 * divides them.
 */
final class JsonMembers {

    private static final int DEEPEST = 8;
    private static final String BETWEEN = "; ";

    private final String name;
    private final JsonReader reader;
    private final Members members;

    /** Is told of the members. */
    @FunctionalInterface
    interface Members {

        void add(String key, RegisterCell cell) throws RegisterException;
    }

    JsonMembers(String name, JsonReader reader, Members members) {
        this.name = name;
        this.reader = reader;
        this.members = members;
    }

    void read() throws IOException, RegisterException {
        readObject("", 0);
    }

    /** Reads one value that is no record, whatever its place is called. */
    void readValue(String key) throws IOException, RegisterException {
        switch (reader.peek()) {
        case BEGIN_OBJECT -> throw nested();
        case BEGIN_ARRAY -> readArray(key, DEEPEST);
        default -> members.add(key, readCell(reader));
        }
    }

    private void readObject(String before, int depth) throws IOException, RegisterException {
        if (depth > DEEPEST) {
            throw nested();
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String key = before + reader.nextName();
            switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(key + ".", depth + 1);
            case BEGIN_ARRAY -> readArray(key, depth + 1);
            default -> members.add(key, readCell(reader));
            }
        }
        reader.endObject();
    }

    private void readArray(String key, int depth) throws IOException, RegisterException {
        List<RegisterCell> values = new ArrayList<>();
        int records = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            JsonToken token = reader.peek();
            if (token == JsonToken.BEGIN_ARRAY) {
                throw nested();
            }
            if (token == JsonToken.BEGIN_OBJECT) {
                records++;
                readObject(records == 1 ? key + "." : key + " (" + records + ").", depth);
            } else {
                values.add(readCell(reader));
            }
        }
        reader.endArray();
        if (!values.isEmpty()) {
            members.add(key, joined(values));
        }
    }

    /** Some values as one. */
    static RegisterCell joined(List<RegisterCell> values) {
        return values.size() == 1 ? values.getFirst()
                : RegisterCell.text(String.join(BETWEEN, values.stream().map(RegisterCell::text).toList()));
    }

    /** Reads a value that is neither a list nor a record. */
    static RegisterCell readCell(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
        case STRING -> RegisterCell.text(reader.nextString());
        case NUMBER -> new Digits(reader.nextString()).cell();
        case BOOLEAN -> RegisterCell.text(Boolean.toString(reader.nextBoolean()));
        default -> {
            reader.nextNull();
            yield RegisterCell.EMPTY;
        }
        };
    }

    private RegisterException nested() {
        return new RegisterException(name + " " + reader.getPath(), Message.of(JsonMembers.class, "json.nested"));
    }
}
