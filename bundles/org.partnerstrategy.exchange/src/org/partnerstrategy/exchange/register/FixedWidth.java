/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a table whose columns begin at the same place in each line, with spaces between them, as databases and old
 * programs print it. The places are those where all lines have a space, or are drawn by a line of dashes.
 */
final class FixedWidth {

    /** A comma can also be one within a number. */
    private static final Pattern SEPARATED = Pattern.compile("[;\t|]|\\s,|,\\s|,$");
    private static final Pattern APART = Pattern.compile("\\S {2,}\\S");
    private static final Pattern RULE = Pattern.compile(" *(?:-{2,}+|={2,}+)(?: +(?:-{2,}+|={2,}+))++ *");
    private static final Pattern NUMBER = Pattern.compile("[-\u20AC$\u00A3]?\\d[\\d.,]*(?= |$)");
    private static final Pattern DASHES = Pattern.compile("[-=]+");
    private static final int FEWEST = 2;
    private static final int LOOKED_AT = 50;
    private static final int WIDEST = 10_000;

    private final List<String> lines;
    private final List<Gap> gaps;

    /**
     * Where nothing is between two columns.
     *
     * @param from where the column before it ends
     * @param start where the column begins
     */
    private record Gap(int from, int start) {

        /**
         * Where the column begins in a line: a number can begin further left. None where the line runs through.
         */
        OptionalInt startIn(String line) {
            if (isBlank(line, start - 1)) {
                return OptionalInt.of(start);
            }
            int blank = line.lastIndexOf(' ', start - 1);
            return blank >= from && NUMBER.matcher(line).region(blank + 1, line.length()).lookingAt()
                    ? OptionalInt.of(blank + 1) : OptionalInt.empty();
        }
    }

    private FixedWidth(List<String> lines, List<Gap> gaps) {
        this.lines = lines;
        this.gaps = gaps;
    }

    /** The table in a text; none when it has no such columns, or separators. */
    static Optional<FixedWidth> in(String text) {
        List<String> top = text.lines().limit(LOOKED_AT).toList();
        Optional<List<Gap>> drawn = ruled(top);
        if (drawn.isEmpty() && top.stream().noneMatch(line -> APART.matcher(line).find())) {
            return Optional.empty();
        }
        List<String> lines = text.lines().toList();
        List<Gap> gaps = drawn.or(() -> aligned(lines)).orElse(List.of());
        return gaps.isEmpty() || gaps.size() >= SheetBuilder.MOST_COLUMNS ? Optional.empty()
                : Optional.of(new FixedWidth(lines, gaps));
    }

    private static Optional<List<Gap>> ruled(List<String> top) {
        return top.stream().filter(line -> RULE.matcher(line).matches()).findFirst()
                .map(line -> DASHES.matcher(line).results().map(MatchResult::start).skip(1)
                        .map(start -> new Gap(start - 1, start)).toList());
    }

    private static Optional<List<Gap>> aligned(List<String> lines) {
        List<String> table = lines.stream().filter(line -> APART.matcher(line).find()).toList();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long separated = table.stream().filter(line -> SEPARATED.matcher(line).find()).count();
        // Where most lines have no columns that are apart, two spaces are a slip of the pen.
        if (table.size() < FEWEST || table.size() * 2L < written || separated * 2 > table.size()
                || lines.stream().anyMatch(line -> line.length() > WIDEST)) {
            return Optional.empty();
        }
        BitSet filled = new BitSet();
        table.forEach(line -> filled.or(filled(line)));
        String heading = table.getFirst();
        List<Gap> gaps = new ArrayList<>();
        for (int end = filled.nextClearBit(filled.nextSetBit(0)); end < filled.length();
                end = filled.nextClearBit(end)) {
            int next = filled.nextSetBit(end);
            // One space in all lines can be between two words, but not where the heading has more of them.
            if (next - end >= FEWEST || isBlank(heading, end - 1) || isBlank(heading, next)) {
                gaps.add(new Gap(end, next));
            }
            end = next;
        }
        return Optional.of(gaps);
    }

    private static BitSet filled(String line) {
        BitSet filled = new BitSet();
        for (int i = 0; i < line.length(); i++) {
            filled.set(i, line.charAt(i) != ' ');
        }
        return filled;
    }

    private static boolean isBlank(String line, int place) {
        return place >= line.length() || line.charAt(place) == ' ';
    }

    /**
     * The cells. What runs through the places between columns, as a title does, is one cell.
     *
     * @param name the name of the file, also for problems
     */
    Sheet read(String name) throws RegisterException {
        SheetBuilder sheet = new SheetBuilder(name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            sheet.startRow(i + 1, false);
            if (RULE.matcher(line).matches()) {
                continue;
            }
            List<OptionalInt> starts = gaps.stream().map(gap -> gap.startIn(line)).toList();
            if (starts.stream().allMatch(OptionalInt::isPresent)) {
                addCells(line, starts.stream().map(OptionalInt::getAsInt).toList(), sheet);
            } else {
                RegisterCell all = RegisterCell.text(line.strip());
                sheet.add(0, all);
                if (!TypicalCell.isNote(all)) {
                    sheet.remarks().notice("columns.through", i + 1);
                }
            }
        }
        return sheet.build();
    }

    private static void addCells(String line, List<Integer> starts, SheetBuilder sheet) throws RegisterException {
        int from = 0;
        for (int column = 0; column <= starts.size() && from < line.length(); column++) {
            int end = column < starts.size() ? Math.min(starts.get(column), line.length()) : line.length();
            sheet.add(column, RegisterCell.text(line.substring(from, end).strip()));
            from = end;
        }
    }
}
