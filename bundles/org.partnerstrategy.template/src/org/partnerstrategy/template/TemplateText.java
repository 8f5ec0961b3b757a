/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnerstrategy.model.text.Message;

/**
 * Fills in a text of the template. A word between at signs is replaced by its value. Lines that say {@code if WORD} and
 * {@code end} in a comment of whatever language frame what is only meant for a plug-in with that word.
 *
 * @param values what is filled in, by its word
 * @param words what the plug-in has
 */
record TemplateText(Map<String, String> values, Set<String> words) {

    private static final Pattern BEGIN = Pattern.compile("\\s*(?:#|//|<!--) if (\\w+)(?: -->)?\\s*");
    private static final Pattern END = Pattern.compile("\\s*(?:#|//|<!--) end(?: -->)?\\s*");
    private static final Pattern WORD = Pattern.compile("@(\\w+)@");
    private static final char LAST_OF_ASCII = '~';
    private static final String WINDOW = "window";
    /** The parts of which any needs what stands behind a word; kinds of action have no classes. */
    private static final Map<String, Set<PlugInPart>> SHARED = Map.of(
            WINDOW, EnumSet.of(PlugInPart.PANEL, PlugInPart.PAGE, PlugInPart.PROPERTIES),
            "exchange", EnumSet.of(PlugInPart.IMPORTER, PlugInPart.EXPORTER),
            "java", EnumSet.complementOf(EnumSet.of(PlugInPart.ACTIONS)),
            "amounts", EnumSet.complementOf(EnumSet.of(PlugInPart.ACTIONS, PlugInPart.IMPORTER)),
            "large", EnumSet.complementOf(EnumSet.of(PlugInPart.ACTIONS, PlugInPart.IMPORTER, PlugInPart.EXPORTER)));

    static TemplateText of(PlugIn plugIn) {
        return new TemplateText(Map.of("id", plugIn.id(), "path", plugIn.id().replace('.', '/'),
                "prefix", plugIn.prefix(), "name", plugIn.name(), "escapedName", escaped(plugIn.name()),
                "javaName", plugIn.name().replace("\"", "\\\""),
                "site", plugIn.site().orElse(""), "language", language(plugIn)), words(plugIn));
    }

    /** As it is in files of properties, which not everything reads as UTF-8. */
    private static String escaped(String text) {
        return text.chars().mapToObj(letter -> letter <= LAST_OF_ASCII ? Character.toString(letter)
                : String.format("\\u%04x", letter)).collect(Collectors.joining());
    }

    private static String language(PlugIn plugIn) {
        String asked = plugIn.language().getLanguage();
        return Message.LANGUAGES.stream().map(Locale::getLanguage).filter(asked::equals).findFirst()
                .orElse(Message.LANGUAGES.getFirst().getLanguage());
    }

    /** The parts, whether a site is named, what several parts need, and where the plug-in is seen. */
    private static Set<String> words(PlugIn plugIn) {
        Set<String> words = plugIn.parts().stream().map(PlugInPart::word)
                .collect(Collectors.toCollection(HashSet::new));
        words.add(plugIn.site().isPresent() ? "site" : "noSite");
        SHARED.forEach((word, parts) -> {
            if (!Collections.disjoint(parts, plugIn.parts())) {
                words.add(word);
            }
        });
        words.add(words.contains(WINDOW) ? WINDOW : "terminal");
        return words;
    }

    String fill(String text) {
        StringBuilder filled = new StringBuilder();
        boolean meant = true;
        for (String line : text.split("(?<=\n)")) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches()) {
                meant = words.contains(begin.group(1));
            } else if (END.matcher(line).matches()) {
                meant = true;
            } else if (meant) {
                filled.append(WORD.matcher(line).replaceAll(this::value));
            }
        }
        return filled.toString();
    }

    private String value(MatchResult word) {
        String value = values.get(word.group(1));
        if (value == null) {
            throw new IllegalStateException("the template has no value for " + word.group());
        }
        return Matcher.quoteReplacement(value);
    }
}
