/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;

/** Collects what a text makes of a report, with headings that follow each other without a gap. */
final class TextContents {

    private final OwnWords words;
    private final String title;
    private final List<Content> contents = new ArrayList<>();
    /** The level of the last heading of the writer. */
    private int own;
    /** The level of the last heading of all. */
    private int last;

    /**
     * @param title the heading of what is before the first heading
     */
    TextContents(OwnWords words, String title) {
        this.words = words;
        this.title = title;
    }

    /** Something that the writer says. */
    void add(Content content) {
        if (content instanceof Heading heading) {
            head(heading.level(), heading.text());
            own = last;
        } else {
            if (contents.isEmpty()) {
                head(1, title);
                own = last;
            }
            contents.add(content);
        }
    }

    /** A chapter, under the heading of the writer, which takes the place of its own. */
    void add(List<Content> chapter, boolean isBare) {
        for (Content content : chapter) {
            switch (words.in(content)) {
                case Heading heading when heading.level() == 1 && own > 0 -> {
                    // The writer has said it.
                }
                case Heading heading -> head(heading.level() + Math.max(0, own - 1), heading.text());
                case Paragraph paragraph when isBare -> {
                    // The writer says it otherwise.
                }
                case Points points when isBare -> {
                    // Likewise.
                }
                case Content other -> contents.add(other);
            }
        }
    }

    private void head(int level, String text) {
        last = Math.min(Math.min(level, last + 1), Heading.LOWEST);
        contents.add(new Heading(last, text));
    }

    /** All that was added but for headings under which there is nothing. */
    List<Content> all() {
        List<Content> kept = new ArrayList<>();
        for (Content content : contents.reversed()) {
            boolean isEmpty = content instanceof Heading heading && (kept.isEmpty()
                    || kept.getLast() instanceof Heading next && next.level() <= heading.level());
            if (!isEmpty) {
                kept.add(content);
            }
        }
        return List.copyOf(kept.reversed());
    }
}
