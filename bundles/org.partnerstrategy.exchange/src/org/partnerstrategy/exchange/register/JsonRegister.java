package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.model.text.Message;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads a register from a JSON array of flat records, whose keys are the columns in the order in which they first
 * appear.
 */
final class JsonRegister {

    private final String name;
    private final JsonReader reader;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<List<Cell>> records = new ArrayList<>();

    private JsonRegister(String name, String text) {
        this.name = name;
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    static Register read(String name, String text) throws RegisterException {
        JsonRegister register = new JsonRegister(name, text);
        try {
            register.readRecords();
        } catch (IOException | NumberFormatException e) {
            throw new RegisterException(new JsonPlace(name, e).toString(),
                    Message.of(JsonRegister.class, "json.malformed"), e);
        }
        return register.build();
    }

    private void readRecords() throws IOException, RegisterException {
        require(JsonToken.BEGIN_ARRAY, "json.noArray");
        reader.beginArray();
        while (reader.hasNext()) {
            require(JsonToken.BEGIN_OBJECT, "json.noRecord");
            records.add(readRecord());
        }
        reader.endArray();
        require(JsonToken.END_DOCUMENT, "json.more");
    }

    private List<Cell> readRecord() throws IOException, RegisterException {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            int column = columns.computeIfAbsent(key, added -> columns.size());
            if (cells.put(column, readCell()) != null) {
                throw problem("json.sameKey", key);
            }
        }
        reader.endObject();
        int width = cells.isEmpty() ? 0 : Collections.max(cells.keySet()) + 1;
        Cell[] row = new Cell[width];
        for (int i = 0; i < width; i++) {
            row[i] = cells.getOrDefault(i, Cell.EMPTY);
        }
        return List.of(row);
    }

    private Cell readCell() throws IOException, RegisterException {
        return switch (reader.peek()) {
        case STRING -> Cell.text(reader.nextString());
        case NUMBER -> Cell.number(reader.nextString());
        case BOOLEAN -> Cell.text(Boolean.toString(reader.nextBoolean()));
        case NULL -> {
            reader.nextNull();
            yield Cell.EMPTY;
        }
        default -> throw problem("json.nested");
        };
    }

    private void require(JsonToken token, String problem) throws IOException, RegisterException {
        if (reader.peek() != token) {
            throw problem(problem);
        }
    }

    private RegisterException problem(String key, Object... arguments) {
        return new RegisterException(name + " " + reader.getPath(), Message.of(JsonRegister.class, key, arguments));
    }

    private Register build() throws RegisterException {
        RegisterBuilder register = new RegisterBuilder(name, name, List.copyOf(columns.keySet()));
        for (int i = 0; i < records.size(); i++) {
            register.add(new Row(i + 1, records.get(i)), name + " $[" + i + "]");
        }
        return register.build();
    }
}
