/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.text.Message;

/**
 * A form of relation as a register, or someone who types, names it (handbook, step 1).
 *
 * @param kind the kind that is recognised in the name; other when none is
 * @param name the name; empty when it says no more than the kind does
 * @param known the form that has the name, if it is one of a plug-in
 */
public record FormName(FormKind kind, String name, Optional<NamedForm> known) {

    /** Beside what the forms are called in both languages. */
    private static final Map<String, FormKind> OTHER_NAMES = Map.of("grant", FormKind.SUBSIDY,
            "subsidie", FormKind.SUBSIDY, "opdracht", FormKind.COMMISSION,
            "administrative agreements", FormKind.ADMINISTRATIVE_AGREEMENT,
            "bestuurlijke afspraken", FormKind.ADMINISTRATIVE_AGREEMENT,
            "eigen middelen", FormKind.OWN_MEANS);

    private static final Map<String, FormKind> WHOLE_NAMES = Stream.concat(OTHER_NAMES.entrySet().stream(),
            FormKind.VALUES.stream().filter(kind -> kind != FormKind.OTHER).flatMap(FormName::called))
            .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue, (one, same) -> one));

    /** What stands before a name in parentheses; only there does another kind have a word of its own. */
    private static final Map<String, FormKind> KINDS_WITH_A_NAME = Stream.concat(WHOLE_NAMES.entrySet().stream(),
            Map.of("other", FormKind.OTHER, "anders", FormKind.OTHER).entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));

    private static final List<Entry<String, FormKind>> SIGNS = List.of(
            Map.entry("subsid", FormKind.SUBSIDY),
            Map.entry("opdracht", FormKind.COMMISSION),
            Map.entry("commission", FormKind.COMMISSION),
            Map.entry("bestuurlijk", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("administrative agreement", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("eigen kracht", FormKind.OWN_MEANS),
            Map.entry("own means", FormKind.OWN_MEANS));

    private static final String NOT_IN_PARENTHESES = "(?![^(]*\\))";
    private static final Pattern SEPARATOR = Pattern.compile("[;/+]" + NOT_IN_PARENTHESES);
    private static final Pattern COMMA = Pattern.compile("," + NOT_IN_PARENTHESES);
    private static final Pattern AND = Pattern.compile("(?i)(?:&| en | and )" + NOT_IN_PARENTHESES);

    /**
     * A form of the handbook with the name of this one, as the inventory is written: "commission (framework
     * agreement)".
     */
    private static final Pattern KIND_AND_NAME = Pattern.compile("([^()]+?) *\\((.+)\\)");

    /**
     * The forms that a text names; several are separated by a semicolon, a slash or a plus sign, and forms that are
     * known also by a comma, an ampersand or "and".
     */
    public static List<FormName> parse(String text) {
        return parse(text, MethodWithPlugIns.installed().forms());
    }

    /**
     * The forms that a text names.
     *
     * @param known forms that are known by name, beside those of the handbook
     */
    public static List<FormName> parse(String text, FormCatalogue known) {
        return parts(SEPARATOR, text).flatMap(name -> listed(name, known)).toList();
    }

    /** A name of its own can hold a comma or "and" too, so a list is one in which forms are recognised. */
    private static Stream<FormName> listed(String name, FormCatalogue known) {
        FormName whole = of(name, known);
        List<FormName> parts = parts(COMMA, name).flatMap(part -> joined(part, known)).toList();
        boolean isList = parts.size() > 1 && parts.stream().anyMatch(FormName::isRecognised);
        return isList && whole.known().isEmpty() ? parts.stream() : Stream.of(whole);
    }

    private static Stream<FormName> joined(String name, FormCatalogue known) {
        List<FormName> parts = parts(AND, name).map(part -> of(part, known)).toList();
        boolean isList = parts.size() > 1 && parts.stream().allMatch(FormName::isRecognised);
        return isList ? parts.stream() : Stream.of(of(name, known));
    }

    private static Stream<String> parts(Pattern separator, String text) {
        return separator.splitAsStream(text).map(Words::tidy).filter(part -> !part.isEmpty());
    }

    private static Stream<Entry<String, FormKind>> called(FormKind kind) {
        return Message.LANGUAGES.stream().map(language -> Map.entry(Words.key(Term.of(kind).in(language)), kind));
    }

    private boolean isRecognised() {
        return kind != FormKind.OTHER || known.isPresent();
    }

    private static FormName of(String name, FormCatalogue known) {
        String key = Words.key(name);
        FormKind kind = WHOLE_NAMES.get(key);
        if (kind != null) {
            return new FormName(kind, "", Optional.empty());
        }
        Optional<NamedForm> named = known.called(name).or(() -> Optional.of(KIND_AND_NAME.matcher(name))
                .filter(Matcher::matches).flatMap(both -> known.called(both.group(2))));
        return named.map(form -> new FormName(form.kind(), form.name(), named)).or(() -> kindAndName(name))
                .orElseGet(() -> byItsWords(name, key));
    }

    private static Optional<FormName> kindAndName(String name) {
        Matcher both = KIND_AND_NAME.matcher(name);
        return both.matches() ? Optional.ofNullable(KINDS_WITH_A_NAME.get(Words.key(both.group(1))))
                .map(kind -> new FormName(kind, both.group(2), Optional.empty())) : Optional.empty();
    }

    /** A form as it is read again: its kind before its name where the name alone would not tell. */
    public static String written(Form form, Locale language) {
        String words = ElementName.of(form).in(language);
        boolean isOther = form.getKind() == FormKind.OTHER && form.getName() != null;
        return isOther && !isReadAgain(form, words) ? Term.of(FormKind.OTHER).in(language) + " (" + words + ")" : words;
    }

    private static boolean isReadAgain(Form form, String words) {
        List<FormName> read = parse(words);
        return read.size() == 1 && read.getFirst().isSaidBy(form) && read.getFirst().isCalled(form.getName());
    }

    private static FormName byItsWords(String name, String key) {
        return new FormName(SIGNS.stream().filter(sign -> key.contains(sign.getKey())).map(Entry::getValue).findFirst()
                .orElse(FormKind.OTHER), name, Optional.empty());
    }

    /** Whether the form says what this name says, or something more precise. */
    public boolean isSaidBy(Form form) {
        boolean isOfKind = form.getKind() == kind || known.isPresent() && form.getKind() == FormKind.OTHER;
        return isOfKind && (name.isEmpty() || form.getName() != null && (isCalled(form.getName()) || isWritten(form)));
    }

    /** As a table of the inventory has it, with the kind before the name. */
    private boolean isWritten(Form form) {
        return Message.LANGUAGES.stream()
                .anyMatch(language -> Words.key(ElementName.of(form).in(language)).equals(Words.key(name)));
    }

    /** Whether the other name says what this name says, or something more precise. */
    public boolean isSaidBy(FormName other) {
        return other.kind == kind && (name.isEmpty() || isCalled(other.name));
    }

    /**
     * Whether the form has that name too: case, white space and the language of a plug-in's form make no difference.
     */
    public boolean isCalled(String other) {
        return Words.key(name).equals(Words.key(other)) || known.filter(form -> form.isCalled(other)).isPresent();
    }
}
