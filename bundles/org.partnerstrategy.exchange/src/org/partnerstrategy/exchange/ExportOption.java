/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.DeclarationException;
import org.partnerstrategy.model.text.Message;

/**
 * Something that people choose when they export: an element {@code option} of an exporter.
 *
 * @param id by which the exporter and the command line know it
 * @param label what people call it
 * @param kind what its values are
 * @param initial the value that it has when nobody chooses
 * @param choices of a choice, what each of its values is called, in their order; else empty
 */
public record ExportOption(String id, String label, Kind kind, String initial, Map<String, String> choices) {

    private static final List<String> SWITCH = List.of("true", "false");

    /** What the values of an option are. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** On or off: {@code true} or {@code false}. */
        SWITCH,
        /** One of several. */
        CHOICE
    }

    /**
     * Reads what a plug-in declares.
     *
     * @throws DeclarationException when that cannot be used
     */
    static ExportOption of(Declaration declared) {
        Map<String, String> choices = new LinkedHashMap<>();
        declared.children("choice").forEach(choice -> choices.put(choice.required("id"), choice.required("label")));
        Map<String, Kind> words = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        Kind kind = declared.choice("type", words).orElse(Kind.TEXT);
        if (kind == Kind.CHOICE && choices.isEmpty()) {
            throw new DeclarationException(message("choices.none", declared.required("id")));
        }
        String initial = declared.attribute("default").orElseGet(() -> switch (kind) {
        case TEXT -> "";
        case NUMBER -> "0";
        case SWITCH -> "false";
        case CHOICE -> choices.keySet().iterator().next();
        });
        ExportOption option = new ExportOption(declared.required("id"), declared.required("label"), kind, initial,
                kind == Kind.CHOICE ? choices : Map.of());
        option.refusal(option.id, initial).ifPresent(reason -> {
            throw new DeclarationException(message("default", reason));
        });
        return option;
    }

    /** Why the option cannot have a value, in one line that says what it can have; none when it can. */
    public Optional<Message> refusal(String value) {
        return refusal(label, value);
    }

    /**
     * The same for who knows the option by another name.
     *
     * @param name what was typed or declared
     */
    Optional<Message> refusal(String name, String value) {
        return switch (kind) {
        case TEXT -> Optional.empty();
        case NUMBER -> isNumber(value) ? Optional.empty()
                : Optional.of(value.isEmpty() ? message("number.none", name) : message("number", name, value));
        case SWITCH -> refusal(name, value, SWITCH);
        case CHOICE -> refusal(name, value, List.copyOf(choices.keySet()));
        };
    }

    private static Optional<Message> refusal(String name, String value, List<String> allowed) {
        return allowed.contains(value) ? Optional.empty()
                : Optional.of(message("choice", name, value, String.join(", ", allowed)));
    }

    private static boolean isNumber(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** How it is typed on the command line: its identity, and what its value can be. */
    String usage() {
        return id + "=" + switch (kind) {
        case TEXT -> "...";
        case NUMBER -> initial;
        case SWITCH -> String.join("|", SWITCH);
        case CHOICE -> choices.keySet().stream().collect(Collectors.joining("|"));
        };
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExportOption.class, "option." + key, arguments);
    }
}
