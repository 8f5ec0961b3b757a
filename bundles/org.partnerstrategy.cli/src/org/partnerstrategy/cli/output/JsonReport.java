/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;

import org.partnerstrategy.model.text.Message;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;

/** Prints a report as a JSON array with an object per row. What is not known is null, never left out. */
final class JsonReport {

    private final Gson gson;

    JsonReport(Locale language) {
        gson = new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping()
                .registerTypeAdapter(Message.class, new Said(language))
                .registerTypeAdapter(FieldRow.class, new Members()).create();
    }

    void print(CommandReport<?> report, PrintWriter out) {
        print(report.rows(), out);
    }

    void print(List<? extends Record> rows, PrintWriter out) {
        gson.toJson(rows, out);
        out.println();
    }

    private record Members() implements JsonSerializer<FieldRow> {

        @Override
        public JsonElement serialize(FieldRow row, Type type, JsonSerializationContext context) {
            return context.serialize(row.members());
        }
    }

    private record Said(Locale language) implements JsonSerializer<Message> {

        @Override
        public JsonElement serialize(Message message, Type type, JsonSerializationContext context) {
            return new JsonPrimitive(message.in(language));
        }
    }
}
