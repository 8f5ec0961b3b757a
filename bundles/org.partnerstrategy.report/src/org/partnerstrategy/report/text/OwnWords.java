/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.List;
import java.util.Map;

import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Figure;
import org.partnerstrategy.report.Content.Figures;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Relations;
import org.partnerstrategy.report.Content.Table;

/**
 * Puts an organisation's own words in the place of those of the program: in headings, in the heads of tables and under
 * figures. Sentences and what people typed stay as they are.
 *
 * @param words the own words, by those of the program
 */
record OwnWords(Map<String, String> words) {

    OwnWords {
        words = Map.copyOf(words);
    }

    Content in(Content content) {
        return switch (content) {
            case Heading heading -> new Heading(heading.level(), in(heading.text()));
            case Table table -> in(table);
            case Relations relations -> new Relations(relations.goal(), relations.relations(), relations.scene(),
                    in(relations.table()), relations.most(), relations.excerpt());
            case Figures figures -> new Figures(figures.figures().stream()
                    .map(figure -> new Figure(figure.value(), in(figure.label()))).toList());
            default -> content;
        };
    }

    private Table in(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(in(column.heading()), column.number())).toList();
        return new Table(in(table.caption()), columns, table.rows(), table.pale());
    }

    private String in(String word) {
        return words.getOrDefault(word, word);
    }
}
