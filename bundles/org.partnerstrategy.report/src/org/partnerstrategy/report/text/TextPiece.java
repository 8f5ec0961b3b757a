/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import org.partnerstrategy.report.Content;

/** A piece of a text, with the line at which it begins, counted from 1. */
sealed interface TextPiece {

    int line();

    /** Something that the writer says: a heading, a paragraph or a list. */
    record Words(Content content, int line) implements TextPiece {
    }

    /**
     * The place of a chapter.
     *
     * @param name what it is called there
     * @param isBare whether only its headings, figures, pictures and tables are wanted
     */
    record Chapter(String name, boolean isBare, int line) implements TextPiece {
    }

    /** What a word of the program is to be replaced by, or the language of the text. */
    record Setting(String name, String value, int line) implements TextPiece {
    }
}
