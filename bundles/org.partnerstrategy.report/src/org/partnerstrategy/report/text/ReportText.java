/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;

/**
 * The text of a report as an organisation writes it, without programming. Everything in it can be changed, moved or
 * left out; <code>{{goals}}</code> is the place of a chapter, <code>{{organisation}}</code> of a word.
 *
 * @param text what is typed
 */
public record ReportText(String text) {

    private static final String LANGUAGE = "language";

    public ReportText {
        Objects.requireNonNull(text);
    }

    /** The text that a strategy keeps for its reports in a language; none for the words of the program. */
    public static Optional<ReportText> of(PartnerStrategy strategy, Locale language) {
        return strategy.getReportTexts().stream().map(ReportText::new).filter(text -> text.isIn(language)).findFirst();
    }

    /**
     * A text with all chapters, from which people begin.
     *
     * @param titles what the chapters are called, by their identities in their order
     */
    public static ReportText standard(Map<String, String> titles, Locale language) {
        String placeholders = placeholderNames(language).stream().map(name -> "{{" + name + "}}")
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder(TextNames.of("standard", language)).append(placeholders).append("\n");
        titles.forEach((id, title) -> text.append("\n# ").append(title).append("\n\n{{")
                .append(TextNames.chapterName(id, language)).append("}}\n"));
        return new ReportText(text.toString()).saying(language);
    }

    /** What people type between braces for the chapters. */
    public static List<String> chapterNames(Collection<String> chapters, Locale language) {
        return chapters.stream().map(id -> TextNames.chapterName(id, language)).toList();
    }

    /** What people type between braces for words and numbers of the strategy. */
    public static List<String> placeholderNames(Locale language) {
        return Stream.of(Placeholder.values()).map(placeholder -> placeholder.name(language)).toList();
    }

    /** Gives the text to a strategy, in the place of the one that it has in the language that the text says. */
    public void keepIn(PartnerStrategy strategy) {
        language().ifPresent(language -> remove(strategy, language));
        strategy.getReportTexts().add(text);
    }

    /** Takes the text in a language away from a strategy, so that its reports have the words of the program. */
    public static void remove(PartnerStrategy strategy, Locale language) {
        strategy.getReportTexts().removeIf(text -> new ReportText(text).isIn(language));
    }

    /** The same text, which says that it is in a language. */
    public ReportText saying(Locale language) {
        return language().isPresent() ? this : new ReportText("{{" + TextNames.of(LANGUAGE, language) + " = "
                + language.getLanguage() + "}}\n\n" + text);
    }

    /** The language that the text says it is in, if it does. */
    public Optional<Locale> language() {
        return settings().filter(ReportText::isLanguage).map(setting -> Locale.of(setting.value()))
                .filter(Message.LANGUAGES::contains).findFirst();
    }

    /**
     * What is wrong in the text and what to do, with the line; none when a report can be made with it.
     *
     * @param chapters the identities of those that there are
     * @param otherwise in which language the text is when it does not say so
     */
    public Optional<Message> problem(Collection<String> chapters, Locale otherwise) {
        if (Words.haveForbiddenCharacters(text)) {
            return Optional.of(problem("characters", 1 + text.lines()
                    .takeWhile(line -> !Words.haveForbiddenCharacters(line)).count()));
        }
        List<TextPiece> pieces = pieces();
        Optional<TextPiece> first = pieces.stream().filter(piece -> !(piece instanceof TextPiece.Setting)).findFirst();
        if (first.isEmpty()) {
            return Optional.of(problem("empty"));
        }
        if (!(first.get() instanceof TextPiece.Words words && words.content() instanceof Heading heading
                && heading.level() == 1)) {
            return Optional.of(problem("heading", first.get().line()));
        }
        Locale names = language().orElse(otherwise);
        return pieces.stream().flatMap(piece -> problem(piece, chapters, names).stream()).findFirst();
    }

    /** The identities of the chapters that have a place in the text, among those that there are. */
    public List<String> chapters(Collection<String> all) {
        return pieces().stream().filter(TextPiece.Chapter.class::isInstance).map(TextPiece.Chapter.class::cast)
                .flatMap(chapter -> TextNames.chapter(chapter.name(), all).stream()).distinct().toList();
    }

    /**
     * The report: the words of the text, with the chapters in their places. A heading under which there is nothing is
     * left out.
     *
     * @param chapters what the chapters say, by their identities; a chapter that is not there is left out
     * @param values what the placeholders say
     */
    public List<Content> with(Map<String, List<Content>> chapters, Map<Placeholder, String> values) {
        Map<String, String> own = settings().filter(setting -> !isLanguage(setting))
                .collect(Collectors.toMap(TextPiece.Setting::name, TextPiece.Setting::value, (one, other) -> other));
        TextContents contents = new TextContents(new OwnWords(own), values.getOrDefault(Placeholder.TITLE, ""));
        for (TextPiece piece : new TextReader(words -> filled(words, values)).read(text)) {
            switch (piece) {
                case TextPiece.Words words -> contents.add(words.content());
                case TextPiece.Chapter chapter -> TextNames.chapter(chapter.name(), chapters.keySet())
                        .ifPresent(id -> contents.add(chapters.get(id), chapter.isBare()));
                case TextPiece.Setting setting -> {
                    // Counts for the whole text.
                }
            }
        }
        return contents.all();
    }

    private static String filled(String words, Map<Placeholder, String> values) {
        return TextReader.PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(
                Placeholder.called(place.group(1)).map(values::get).orElse(place.group())));
    }

    private boolean isIn(Locale language) {
        return language().filter(Predicate.isEqual(Locale.of(language.getLanguage()))).isPresent();
    }

    private List<TextPiece> pieces() {
        return new TextReader(words -> words).read(text);
    }

    private Stream<TextPiece.Setting> settings() {
        return pieces().stream().filter(TextPiece.Setting.class::isInstance).map(TextPiece.Setting.class::cast);
    }

    private static boolean isLanguage(TextPiece.Setting setting) {
        return TextNames.isCalled(setting.name(), LANGUAGE);
    }

    private static Optional<Message> problem(TextPiece piece, Collection<String> chapters, Locale language) {
        return switch (piece) {
            case TextPiece.Chapter chapter when TextNames.chapter(chapter.name(), chapters).isEmpty() ->
                Optional.of(unknown(chapter.line(), chapter.name(), chapters, language));
            case TextPiece.Setting setting when isLanguage(setting)
                    && !Message.LANGUAGES.contains(Locale.of(setting.value())) ->
                Optional.of(problem("language", setting.line(), setting.value()));
            case TextPiece.Words words -> said(words.content()).flatMap(ReportText::places)
                    .filter(name -> Placeholder.called(name).isEmpty()).findFirst()
                    .map(name -> unknown(words.line(), name, chapters, language));
            default -> Optional.empty();
        };
    }

    /** The names that there are, in the language of the text. */
    private static Message unknown(int line, String name, Collection<String> chapters, Locale language) {
        if (TextNames.chapter(name, chapters).isPresent()) {
            return problem("alone", line, name);
        }
        return problem("place", line, name, String.join(", ", chapterNames(chapters, language)),
                String.join(", ", placeholderNames(language)));
    }

    private static Stream<String> said(Content content) {
        return switch (content) {
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Points points -> points.points().stream();
            default -> Stream.empty();
        };
    }

    private static Stream<String> places(String words) {
        return TextReader.PLACE.matcher(words).results().map(found -> found.group(1));
    }

    private static Message problem(String key, Object... arguments) {
        return Message.of(ReportText.class, "problem." + key, arguments);
    }
}
