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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a table whose columns begin at the same place in each line, with spaces between them, as databases and old
 * programs print it. The places are those where all lines have a space, or are drawn by a line of dashes.
 */
final class FixedWidth {

    private static final Pattern SEPARATED = Pattern.compile("[;,\t|]");
    private static final Pattern APART = Pattern.compile("\\S {2,}\\S");
    private static final Pattern RULE = Pattern.compile(" *(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+ *");
    private static final Pattern DASHES = Pattern.compile("[-=]+");
    private static final int FEWEST = 2;
    private static final int LOOKED_AT = 50;
    private static final int WIDEST = 10_000;

    private final List<String> lines;
    private final List<Integer> starts;

    private FixedWidth(List<String> lines, List<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /** The table in a text; none when it has no such columns, or separators. */
    static Optional<FixedWidth> in(String text) {
        List<String> top = text.lines().limit(LOOKED_AT).toList();
        Optional<List<Integer>> drawn = ruled(top);
        if (drawn.isEmpty() && top.stream().filter(line -> APART.matcher(line).find()).findFirst()
                .filter(heading -> !SEPARATED.matcher(heading).find()).isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = text.lines().toList();
        List<Integer> starts = drawn.or(() -> aligned(lines)).orElse(List.of());
        return starts.size() < FEWEST || starts.size() > SheetBuilder.MOST_COLUMNS ? Optional.empty()
                : Optional.of(new FixedWidth(lines, starts));
    }

    private static Optional<List<Integer>> ruled(List<String> top) {
        return top.stream().filter(line -> RULE.matcher(line).matches()).findFirst()
                .map(line -> DASHES.matcher(line).results().map(MatchResult::start).toList());
    }

    private static Optional<List<Integer>> aligned(List<String> lines) {
        List<String> table = lines.stream().filter(line -> APART.matcher(line).find()).toList();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        // Where most lines have no columns that are apart, two spaces are a slip of the pen.
        if (table.size() < FEWEST || table.size() * 2L < written
                || lines.stream().anyMatch(line -> line.length() > WIDEST)) {
            return Optional.empty();
        }
        BitSet filled = new BitSet();
        table.forEach(line -> filled.or(filled(line)));
        String heading = table.getFirst();
        List<Integer> starts = new ArrayList<>(List.of(filled.nextSetBit(0)));
        for (int end = filled.nextClearBit(starts.getFirst()); end < filled.length(); end = filled.nextClearBit(end)) {
            int next = filled.nextSetBit(end);
            // One space in all lines can be between two words, but not where the heading has more of them.
            if (next - end >= FEWEST || isBlank(heading, end - 1) || isBlank(heading, next)) {
                starts.add(next);
            }
            end = next;
        }
        return Optional.of(starts);
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
            if (runsThrough(line)) {
                sheet.add(0, RegisterCell.text(line.strip()));
            } else {
                addCells(line, sheet);
            }
        }
        return sheet.build();
    }

    private boolean runsThrough(String line) {
        return starts.stream().skip(1).anyMatch(start -> !isBlank(line, start - 1));
    }

    private void addCells(String line, SheetBuilder sheet) throws RegisterException {
        for (int column = 0; column < starts.size(); column++) {
            int start = column == 0 ? 0 : starts.get(column);
            int end = column + 1 < starts.size() ? starts.get(column + 1) : line.length();
            if (start < line.length()) {
                sheet.add(column, RegisterCell.text(line.substring(start, Math.min(end, line.length())).strip()));
            }
        }
    }
}
