/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads a register from a JSON array of records, which can be a member of the whole, whose keys are the columns in the
 * order in which they first appear. What is a record within a record gives columns such as "a.b". Records that are on
 * lines of their own (JSON Lines) are such an array too. What is an array of arrays is a table with a heading. Columns
 * under their names, and records under keys, are read where there is no list.
 */
final class JsonRegister {

    private static final Pattern START = Pattern.compile("\\s*(?:\\[\\s*[\\[{\\]]|\\{\\s*[\"}])");

    /** Only between records or rows: a text within one holds no line end. */
    private static final Pattern BETWEEN_LINES = Pattern.compile("([}\\]])(\\h*+\\R\\s*+)([{\\[])");

    /** A first line with other separators than JSON has there is that of a table, whatever the file is called. */
    private static final Pattern TABLE = Pattern.compile("\\s*[^\\s\\[{][^\r\n]*[;,\t|]");

    private final String name;
    private final String text;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<List<RegisterCell>> records = new ArrayList<>();

    private JsonRegister(String name, String text) {
        this.name = name;
        this.text = asArray(text);
    }

    private static String asArray(String text) {
        Matcher between = BETWEEN_LINES.matcher(text);
        return between.find() && isRecord(text.substring(0, between.start() + 1))
                ? "[" + between.replaceAll("$1,$2$3") + "]" : text;
    }

    private static boolean isRecord(String text) {
        try (JsonReader reader = reader(text)) {
            reader.skipValue();
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a text is JSON: when it is called so and is not a table, or begins so. */
    static boolean isRecognisedIn(String name, String text) {
        boolean isCalledSo = name.toLowerCase(Locale.ROOT).endsWith(".json");
        return isCalledSo && !TABLE.matcher(text).lookingAt() || START.matcher(text).lookingAt();
    }

    /**
     * Reads a text.
     *
     * @param name the name of the file, also for problems
     * @param heading where the heading of rows is; none when it must be recognised. Records have none.
     */
    static Reading read(String name, String text, Optional<RegisterHeading> heading) throws RegisterException {
        try {
            return new JsonRegister(name, text).read(heading);
        } catch (IOException | NumberFormatException e) {
            throw new RegisterException(new JsonPlace(name, e).toString(),
                    Message.of(JsonRegister.class, "json.malformed"), e);
        }
    }

    private static JsonReader reader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    private Reading read(Optional<RegisterHeading> heading) throws IOException, RegisterException {
        JsonLists.Place found;
        try (JsonReader reader = reader(text)) {
            found = new JsonLists(reader).find();
        }
        List<String> path = found.path();
        try (JsonReader reader = reader(text)) {
            for (String member : path) {
                reader.beginObject();
                while (!reader.nextName().equals(member)) {
                    reader.skipValue();
                }
            }
            if (reader.peek() != JsonToken.BEGIN_ARRAY) {
                return readColumns(heading).orElseThrow(() -> problem(reader, "json.noArray"));
            }
            String place = reader.getPath();
            reader.beginArray();
            boolean isInRows = reader.peek() == JsonToken.BEGIN_ARRAY;
            Reading reading = isInRows ? readRows(reader, found.heading(), heading) : readRecords(reader, place);
            reader.endArray();
            if (path.isEmpty() && reader.peek() != JsonToken.END_DOCUMENT) {
                throw problem(reader, "json.more");
            }
            return reading;
        }
    }

    private Reading readRows(JsonReader reader, Optional<List<String>> names, Optional<RegisterHeading> asked)
            throws IOException, RegisterException {
        return reading(new JsonRows(name, reader).read(names),
                asked.or(() -> names.map(apart -> RegisterHeading.inRow(1))));
    }

    private Optional<Reading> readColumns(Optional<RegisterHeading> asked) throws IOException, RegisterException {
        try (JsonReader reader = reader(text)) {
            Optional<Sheet> sheet = reader.peek() == JsonToken.BEGIN_OBJECT ? new JsonColumns(name, reader).read()
                    : Optional.empty();
            return sheet.isPresent()
                    ? Optional.of(reading(sheet.get(), asked.or(() -> Optional.of(RegisterHeading.inRow(1)))))
                    : Optional.empty();
        }
    }

    private Reading reading(Sheet sheet, Optional<RegisterHeading> heading) throws RegisterException {
        TableRegister table = new TableRegister(name, sheet, heading);
        return new Reading(table.read(), RegisterOptions.NONE.below(table.heading()), List.of(), table.top());
    }

    private Reading readRecords(JsonReader reader, String place) throws IOException, RegisterException {
        while (reader.hasNext()) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw problem(reader, "json.noRecord");
            }
            records.add(readRecord(reader));
        }
        return new Reading(build(place), RegisterOptions.NONE, List.of(), List.of());
    }

    private List<RegisterCell> readRecord(JsonReader reader) throws IOException, RegisterException {
        Map<Integer, RegisterCell> cells = new LinkedHashMap<>();
        new JsonMembers(name, reader, (key, cell) -> {
            int column = columns.computeIfAbsent(key, added -> columns.size());
            if (columns.size() > SheetBuilder.MOST_COLUMNS) {
                throw problem(reader, "columns.many", columns.size(), SheetBuilder.MOST_COLUMNS);
            }
            if (cells.put(column, cell) != null) {
                throw problem(reader, "json.sameKey", key);
            }
        }).read();
        int width = cells.isEmpty() ? 0 : Collections.max(cells.keySet()) + 1;
        RegisterCell[] row = new RegisterCell[width];
        for (int i = 0; i < width; i++) {
            row[i] = cells.getOrDefault(i, RegisterCell.EMPTY);
        }
        return List.of(row);
    }

    private RegisterException problem(JsonReader reader, String key, Object... arguments) {
        return new RegisterException(name + " " + reader.getPath(), Message.of(JsonRegister.class, key, arguments));
    }

    private Register build(String place) throws RegisterException {
        RegisterBuilder register = new RegisterBuilder(name, name, List.copyOf(columns.keySet()));
        Remarks remarks = new Remarks();
        for (int i = 0; i < records.size(); i++) {
            register.add(new Row(i + 1, records.get(i)), name + " " + place + "[" + i + "]");
            if (records.get(i).stream().anyMatch(cell -> Garbled.looks(cell.text()))) {
                remarks.notice("text.garbled", i + 1);
            }
        }
        return register.build(remarks.below(0));
    }
}
