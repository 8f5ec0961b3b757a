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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Finds the register in a JSON file: the longest list of records, as open data comes with a word about it around them;
 * or the longest list of rows whose columns are named in another list, as portals write it.
 */
final class JsonLists {

    private static final int DEEPEST = 4;
    private static final List<String> NAMES = List.of("name", "label", "title", "id");

    private final JsonReader reader;
    private final List<Found> lists = new ArrayList<>();

    /**
     * A list.
     *
     * @param path the names of the members that lead to it
     * @param records how many records are in it
     * @param rows how many lists are in it
     * @param width how much is in the first of these
     * @param names what is in it is called so; none when not all has a name
     * @param members what the first of the records has
     */
    private record Found(List<String> path, int records, int rows, int width, List<String> names,
            Set<String> members) {

        /** Whether it only says what the columns of the other are called, as data stores do beside the records. */
        boolean describes(Found other) {
            return other != this && !names.isEmpty() && other.members.containsAll(names);
        }
    }

    /**
     * Where the register is.
     *
     * @param path the names of the members that lead to the list; none when the whole is the list, or there is none
     * @param heading the names of the columns, where the list has rows and another list names their columns
     */
    record Place(List<String> path, Optional<List<String>> heading) {
    }

    JsonLists(JsonReader reader) {
        this.reader = reader;
    }

    Place find() throws IOException {
        if (reader.peek() == JsonToken.BEGIN_OBJECT) {
            lookInto(List.of());
        }
        return lists.stream().filter(list -> heading(list).isPresent()).max(Comparator.comparingInt(Found::rows))
                .map(table -> new Place(table.path(), heading(table)))
                .or(() -> longest(Comparator.comparingInt(Found::records)))
                .or(() -> longest(Comparator.comparingInt(Found::rows)))
                .orElse(new Place(List.of(), Optional.empty()));
    }

    private Optional<List<String>> heading(Found table) {
        return table.rows() == 0 ? Optional.empty() : lists.stream().map(Found::names)
                .filter(names -> !names.isEmpty() && names.size() == table.width()).findFirst();
    }

    private Optional<Place> longest(Comparator<Found> length) {
        Found none = new Found(List.of(), 0, 0, 0, List.of(), Set.of());
        return lists.stream().filter(list -> lists.stream().noneMatch(list::describes)).max(length)
                .filter(list -> length.compare(list, none) > 0).map(list -> new Place(list.path(), Optional.empty()));
    }

    private void lookInto(List<String> path) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            List<String> member = new ArrayList<>(path);
            member.add(reader.nextName());
            if (reader.peek() == JsonToken.BEGIN_ARRAY) {
                lists.add(list(member));
            } else if (reader.peek() == JsonToken.BEGIN_OBJECT && member.size() < DEEPEST) {
                lookInto(member);
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
    }

    private Found list(List<String> path) throws IOException {
        int records = 0;
        int rows = 0;
        int width = 0;
        List<String> names = new ArrayList<>();
        Set<String> members = new HashSet<>();
        reader.beginArray();
        for (int i = 0; reader.hasNext(); i++) {
            // More columns than a register can have are not named.
            boolean isNamed = names.size() == i && i < SheetBuilder.MOST_COLUMNS;
            switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                records++;
                if (isNamed) {
                    nameOfRecord(i == 0 ? members : new HashSet<>()).ifPresent(names::add);
                } else {
                    reader.skipValue();
                }
            }
            case BEGIN_ARRAY -> {
                rows++;
                if (rows == 1) {
                    width = width();
                } else {
                    reader.skipValue();
                }
            }
            case STRING -> {
                String text = reader.nextString();
                if (isNamed) {
                    names.add(text);
                }
            }
            default -> reader.skipValue();
            }
        }
        reader.endArray();
        boolean areAllNamed = names.size() < SheetBuilder.MOST_COLUMNS && rows == 0;
        return new Found(path, records, rows, width, areAllNamed ? names : List.of(), members);
    }

    private Optional<String> nameOfRecord(Set<String> members) throws IOException {
        int best = NAMES.size();
        String found = null;
        reader.beginObject();
        while (reader.hasNext()) {
            String member = reader.nextName();
            members.add(member);
            int place = NAMES.indexOf(member);
            if (place >= 0 && place < best && reader.peek() == JsonToken.STRING) {
                best = place;
                found = reader.nextString();
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        return Optional.ofNullable(found);
    }

    private int width() throws IOException {
        int width = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            width++;
            reader.skipValue();
        }
        reader.endArray();
        return width;
    }
}
