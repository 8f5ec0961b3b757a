/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads a JSON list of rows, each of which is a list of its cells. The names of the columns are a row, or apart. */
final class JsonRows {

    private final String name;
    private final JsonReader reader;
    private final SheetBuilder sheet;

    /**
     * @param reader within the list
     */
    JsonRows(String name, JsonReader reader) {
        this.name = name;
        this.reader = reader;
        this.sheet = new SheetBuilder(name);
    }

    /**
     * Reads the rows up to the end of the list.
     *
     * @param heading the names of the columns; none when they are one of the rows
     */
    Sheet read(Optional<List<String>> heading) throws IOException, RegisterException {
        if (heading.isPresent()) {
            sheet.startRow(1, false);
            for (int i = 0; i < heading.get().size(); i++) {
                sheet.add(i, RegisterCell.text(heading.get().get(i)));
            }
        }
        while (reader.hasNext()) {
            if (reader.peek() != JsonToken.BEGIN_ARRAY) {
                throw new RegisterException(name + " " + reader.getPath(), Message.of(JsonRows.class, "json.noRow"));
            }
            sheet.startRow(sheet.number() + 1, false);
            readRow();
        }
        return sheet.build();
    }

    private void readRow() throws IOException, RegisterException {
        JsonMembers cells = new JsonMembers(name, reader, (key, cell) -> sheet.add(Integer.parseInt(key), cell));
        reader.beginArray();
        int column = 0;
        for (; reader.hasNext(); column++) {
            cells.readValue(Integer.toString(column));
        }
        reader.endArray();
        sheet.countColumns(column);
    }
}
