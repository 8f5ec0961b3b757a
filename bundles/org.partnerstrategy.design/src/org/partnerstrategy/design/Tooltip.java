package org.partnerstrategy.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Wrapping;

/** What a pointer that rests on something learns. Diagrams do not break lines by themselves. */
public final class Tooltip {

    /** In characters: what can be read without moving the head. */
    private static final Wrapping LINES = new Wrapping(80);

    private Tooltip() {
    }

    /** Paragraphs of a tooltip below each other, without those that are null or blank. */
    public static String of(String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> paragraph != null && !paragraph.isBlank())
                .flatMap(paragraph -> LINES.lines(paragraph).stream()).collect(Collectors.joining("\n"));
    }
}
