/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.SheetContent;
import org.partnerstrategy.exchange.register.SheetRow;
import org.partnerstrategy.workbook.step.AskedLayout;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * The sheet of one assessor that came back.
 *
 * @param content what is in the sheet that people see
 * @param language in which it was written
 * @param strategy the identity of the strategy of which it was made
 * @param assessor the name of whom it was made for
 * @param review the identity of the review at which is assessed; empty when the first one was still to begin
 * @param head the fingerprint of the texts above the relations
 * @param asked the fingerprints of the rows by the identities of the relations, in their order
 * @param others the names of sheets that were not there when it was written
 */
record AnsweredSheet(SheetContent content, Locale language, String strategy, String assessor, String review,
        String head, Map<String, String> asked, List<String> others) {

    private static final int STRATEGY = 1;
    private static final int ASSESSOR = 2;
    private static final int REVIEW = 3;

    /** That of a workbook; none when it is another one, or its hidden sheet says nothing any more. */
    static Optional<AnsweredSheet> in(List<SheetContent> sheets) {
        Optional<SheetContent> content = sheets.stream().filter(sheet -> first(sheet).equals(WorkbookMark.ASKED))
                .findFirst();
        Optional<SheetContent> base = sheets.stream()
                .filter(sheet -> WorkbookMark.askedLanguage(first(sheet)).isPresent()).findFirst();
        return content.flatMap(shown -> base.map(hidden -> of(shown, hidden, sheets)));
    }

    private static String first(SheetContent sheet) {
        return sheet.rows().isEmpty() ? "" : sheet.rows().getFirst().cell(WorkbookMark.IDENTITIES).text();
    }

    private static AnsweredSheet of(SheetContent content, SheetContent base, List<SheetContent> all) {
        SheetRow first = base.rows().getFirst();
        Map<String, String> asked = new LinkedHashMap<>();
        base.rows().stream().skip(1).forEach(row -> asked.put(row.cell(0).text(), row.cell(1).text()));
        String head = Optional.ofNullable(asked.remove("")).orElse("");
        return new AnsweredSheet(content, Locale.of(WorkbookMark.askedLanguage(first.cell(0).text()).orElseThrow()),
                first.cell(STRATEGY).text(), first.cell(ASSESSOR).text(), first.cell(REVIEW).text(), head, asked,
                all.stream().filter(sheet -> sheet != content && sheet != base && !sheet.rows().isEmpty())
                        .map(SheetContent::name).toList());
    }

    /** Whether the texts above the relations are as they were written. */
    boolean isHeadKept() {
        List<String> texts = content.rows().stream().filter(row -> row.number() > WorkbookMark.KEYS + 1
                && row.number() <= AskedLayout.RELATIONS).flatMap(row -> row.cells().stream()).map(RegisterCell::text)
                .map(CellText::text).filter(text -> !text.isEmpty()).toList();
        return Fingerprint.of(texts).equals(head);
    }

    /** The rows of relations, and what was written below them. */
    List<ReturnedRow> rows() {
        return content.rows().stream().filter(row -> row.number() > AskedLayout.RELATIONS)
                .map(row -> new ReturnedRow(row, content.unread())).toList();
    }

    /** Where the columns are now, by their keys. */
    Map<String, Integer> places() {
        SheetRow keys = content.rows().getFirst();
        return IntStream.range(WorkbookMark.FIRST, keys.cells().size()).boxed()
                .filter(i -> !keys.cell(i).text().isBlank())
                .collect(Collectors.toMap(i -> keys.cell(i).text(), i -> i, (one, other) -> one));
    }

    /** Whether a cell says what it said when it was written. */
    boolean isAsWritten(String relation, int column, String text) {
        String row = asked.getOrDefault(relation, "");
        int from = column * Fingerprint.LENGTH;
        return row.length() >= from + Fingerprint.LENGTH
                && row.substring(from, from + Fingerprint.LENGTH).equals(Fingerprint.of(text));
    }
}
