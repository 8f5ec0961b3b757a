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

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Finds the records in a JSON file: the longest list of records, as open data comes with a word about it around them.
 */
final class JsonRecords {

    private static final int DEEPEST = 4;

    private final JsonReader reader;
    private List<String> found = List.of();
    private int most;

    JsonRecords(JsonReader reader) {
        this.reader = reader;
    }

    /** The names of the members that lead to the list; none when the whole is the list, or there is none. */
    List<String> find() throws IOException {
        if (reader.peek() == JsonToken.BEGIN_OBJECT) {
            lookInto(List.of());
        }
        return found;
    }

    private void lookInto(List<String> path) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            List<String> member = new ArrayList<>(path);
            member.add(reader.nextName());
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                count(member);
            } else if (reader.peek() == JsonToken.BEGIN_OBJECT && member.size() < DEEPEST) {
                lookInto(member);
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
    }

    private void count(List<String> path) throws IOException {
        int records = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            records += reader.peek() == JsonToken.BEGIN_OBJECT ? 1 : 0;
            reader.skipValue();
        }
        reader.endArray();
        if (records > most) {
            most = records;
            found = path;
        }
    }
}
