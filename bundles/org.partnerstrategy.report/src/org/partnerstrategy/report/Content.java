/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** A part of a report, in words that are ready to be read. It knows nothing of the format that shows it. */
public sealed interface Content {

    /**
     * A heading.
     *
     * @param level 1 for a section, 2 and 3 for what is within it
     * @param text what it says, without a number
     */
    record Heading(int level, String text) implements Content {

        /** The level of the smallest heading. */
        public static final int LOWEST = 3;

        /**
         * @throws IllegalArgumentException when there is no such level
         */
        public Heading {
            if (level < 1 || level > LOWEST) {
                throw new IllegalArgumentException("level " + level);
            }
            Objects.requireNonNull(text);
        }
    }

    /** Sentences that belong together. */
    record Paragraph(String text) implements Content {

        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** A list of things that are said in a line or two each. */
    record Points(List<String> points) implements Content {

        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table. Its first column says what each row is about.
     *
     * @param caption what the table shows
     * @param columns one or more
     * @param rows a cell for each column
     * @param pale the cells that are said aside, such as an amount that does not count
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows, Set<Cell> pale) implements Content {

        /** A table in which nothing is said aside. */
        public Table(String caption, List<Column> columns, List<List<String>> rows) {
            this(caption, columns, rows, Set.of());
        }

        /**
         * @throws IllegalArgumentException when there are no columns, or a row has more or fewer cells
         */
        public Table {
            Objects.requireNonNull(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            pale = Set.copyOf(pale);
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
                }
            }
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("no columns");
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @param row counted from 0, without the head
     * @param column counted from 0
     */
    record Cell(int row, int column) {
    }

    /**
     * A column of a table.
     *
     * @param heading what its cells say
     * @param number whether they hold numbers, which are at the right
     */
    record Column(String heading, boolean number) {

        public Column {
            Objects.requireNonNull(heading);
        }

        /** A column of words. */
        public static Column words(String heading) {
            return new Column(heading, false);
        }

        /** A column of numbers. */
        public static Column numbers(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A picture. Its title and description are read to those who do not see it, and are under it.
     *
     * @param scene what is drawn
     */
    record Picture(MatrixScene scene) implements Content {

        public Picture {
            Objects.requireNonNull(scene);
        }
    }

    /**
     * A few numbers that are seen at a glance.
     *
     * @param figures in their order
     */
    record Figures(List<Figure> figures) implements Content {

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One number.
     *
     * @param value the number as it is read, such as "12 of 26"
     * @param label what it counts
     */
    record Figure(String value, String label) {

        public Figure {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
        }
    }

    /**
     * A goal's matrix with all its relations. Paper shows the first of them; what can be leafed through shows all.
     *
     * @param goal the goal
     * @param relations its relations, one for each row of the table
     * @param scene its matrix; none when no relation was assessed
     * @param table in its columns: partner, form, amount, zone, distance to the strategy line, direction
     * @param most how many rows paper shows
     * @param excerpt says on paper that there are more rows; none when there are not
     */
    record Relations(Goal goal, List<Relation> relations, Optional<MatrixScene> scene, Table table, int most,
            Optional<String> excerpt) implements Content {

        /**
         * @throws IllegalArgumentException when there is not one row for each relation
         */
        public Relations {
            Objects.requireNonNull(goal);
            relations = List.copyOf(relations);
            if (relations.size() != table.rows().size()) {
                throw new IllegalArgumentException(table.rows().size() + " rows for " + relations.size());
            }
        }

        /** The same as pages of paper show it. */
        public List<Content> onPaper() {
            List<Content> contents = new ArrayList<>();
            scene.map(Picture::new).ifPresent(contents::add);
            contents.add(excerpt.isEmpty() ? table
                    : new Table(table.caption(), table.columns(), table.rows().subList(0, most),
                            table.pale().stream().filter(cell -> cell.row() < most).collect(Collectors.toSet())));
            excerpt.map(Paragraph::new).ifPresent(contents::add);
            return contents;
        }
    }
}
