/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Message;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Finds a table in JSON without a list of its rows, as programs for statistics write it: each column under its name, as
 * a list or by the number of the row; or each record under a key, which is then its first column.
 */
final class JsonColumns {

    private static final int DEEPEST = 6;
    private static final int FEWEST = 2;

    private final String name;
    private final JsonReader reader;

    /** What a member holds. */
    private sealed interface Part {

        /** A value. */
        record Value(RegisterCell cell) implements Part {
        }

        /** A list of values. */
        record Values(List<RegisterCell> cells) implements Part {
        }

        /** More members. */
        record Members(Map<String, Part> parts) implements Part {

            boolean areAll(Class<? extends Part> kind) {
                return parts.size() >= FEWEST && parts.values().stream().allMatch(kind::isInstance);
            }

            <T extends Part> List<T> all(Class<T> kind) {
                return parts.values().stream().map(kind::cast).toList();
            }
        }

        /** What no table holds. */
        record Other() implements Part {
        }
    }

    /** A table: the cells of each row by the names of their columns. */
    private record Table(List<Map<String, RegisterCell>> rows) {
    }

    /**
     * @param reader before an object
     */
    JsonColumns(String name, JsonReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** The longest table, with its heading in the first row; none when there is none. */
    Optional<Sheet> read() throws IOException, RegisterException {
        Optional<Table> longest = tables(members(0)).max(Comparator.comparingInt(table -> table.rows().size()));
        return longest.isPresent() ? Optional.of(sheet(longest.get())) : Optional.empty();
    }

    private Part part(int depth) throws IOException, RegisterException {
        return switch (reader.peek()) {
        case BEGIN_OBJECT -> depth > DEEPEST ? skipped() : members(depth);
        case BEGIN_ARRAY -> values();
        default -> new Part.Value(JsonMembers.readCell(reader));
        };
    }

    private Part skipped() throws IOException {
        reader.skipValue();
        return new Part.Other();
    }

    private Part.Members members(int depth) throws IOException, RegisterException {
        Map<String, Part> parts = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (parts.put(key, part(depth + 1)) != null) {
                throw new RegisterException(name + " " + reader.getPath(),
                        Message.of(JsonColumns.class, "json.sameKey", key));
            }
        }
        reader.endObject();
        return new Part.Members(parts);
    }

    private Part values() throws IOException {
        List<RegisterCell> cells = new ArrayList<>();
        boolean arePlain = true;
        reader.beginArray();
        while (reader.hasNext()) {
            if (reader.peek() == JsonToken.BEGIN_OBJECT || reader.peek() == JsonToken.BEGIN_ARRAY) {
                arePlain = false;
                reader.skipValue();
            } else {
                cells.add(JsonMembers.readCell(reader));
            }
        }
        reader.endArray();
        return arePlain ? new Part.Values(cells) : new Part.Other();
    }

    private static Stream<Table> tables(Part.Members members) {
        return Stream.concat(table(members).stream(), members.parts().values().stream()
                .filter(Part.Members.class::isInstance).map(Part.Members.class::cast).flatMap(JsonColumns::tables));
    }

    private static Optional<Table> table(Part.Members members) {
        if (members.areAll(Part.Values.class)) {
            List<Part.Values> columns = members.all(Part.Values.class);
            int rows = columns.getFirst().cells().size();
            return rows > 0 && columns.stream().allMatch(column -> column.cells().size() == rows)
                    ? Optional.of(turned(members)) : Optional.empty();
        }
        if (!members.areAll(Part.Members.class)) {
            return Optional.empty();
        }
        List<Part.Members> inner = members.all(Part.Members.class);
        boolean areNumbered = inner.stream().allMatch(column -> !column.parts().isEmpty() && column.parts().entrySet()
                .stream().allMatch(cell -> cell.getKey().matches("\\d+") && cell.getValue() instanceof Part.Value));
        boolean areAlike = inner.stream().allMatch(record -> record.parts().keySet().stream()
                .anyMatch(inner.getFirst().parts()::containsKey));
        boolean areYears = inner.stream().flatMap(record -> record.parts().keySet().stream())
                .allMatch(TypicalCell::isYear);
        if (areNumbered && !areYears) {
            return Optional.of(turned(members));
        }
        return areAlike ? Optional.of(keyed(members)) : Optional.empty();
    }

    /** The rows of what is written column by column. */
    private static Table turned(Part.Members columns) {
        Map<String, Map<String, RegisterCell>> rows = new LinkedHashMap<>();
        columns.parts().forEach((column, part) -> cells(part)
                .forEach((row, cell) -> rows.computeIfAbsent(row, added -> new LinkedHashMap<>()).put(column, cell)));
        return new Table(List.copyOf(rows.values()));
    }

    private static Map<String, RegisterCell> cells(Part column) {
        Map<String, RegisterCell> cells = new LinkedHashMap<>();
        switch (column) {
        case Part.Values list -> list.cells().forEach(cell -> cells.put(Integer.toString(cells.size()), cell));
        case Part.Members numbered -> addTo(cells, "", numbered);
        default -> {
            // Neither is there.
        }
        }
        return cells;
    }

    private static Table keyed(Part.Members records) {
        List<Map<String, RegisterCell>> rows = new ArrayList<>();
        records.parts().forEach((key, part) -> {
            Map<String, RegisterCell> row = new LinkedHashMap<>();
            row.put("", RegisterCell.text(key));
            addTo(row, "", (Part.Members) part);
            rows.add(row);
        });
        return new Table(rows);
    }

    private static void addTo(Map<String, RegisterCell> row, String before, Part.Members record) {
        record.parts().forEach((key, part) -> {
            switch (part) {
            case Part.Value value -> row.put(before + key, value.cell());
            case Part.Values values -> row.put(before + key, JsonMembers.joined(values.cells()));
            case Part.Members more -> addTo(row, before + key + ".", more);
            case Part.Other other -> row.put(before + key, RegisterCell.EMPTY);
            }
        });
    }

    private Sheet sheet(Table table) throws RegisterException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        table.rows().forEach(row -> row.keySet().forEach(key -> columns.computeIfAbsent(key, added -> columns.size())));
        SheetBuilder sheet = new SheetBuilder(name);
        sheet.startRow(1, false);
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            sheet.add(column.getValue(), RegisterCell.text(column.getKey()));
        }
        for (Map<String, RegisterCell> row : table.rows()) {
            sheet.startRow(sheet.number() + 1, false);
            for (Map.Entry<String, RegisterCell> cell : row.entrySet()) {
                sheet.add(columns.get(cell.getKey()), cell.getValue());
            }
            sheet.countColumns(columns.size());
        }
        return sheet.build();
    }
}
