/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.table.ActionServices;
import org.partnerstrategy.design.table.TableServices;
import org.partnerstrategy.matrix.text.TextWidths;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** A column of a table is at first so wide that its heading can be read, in both languages. */
class ColumnWidthsTest {

    private static final Pattern COLUMN = Pattern.compile(
            "headerLabelExpression=\"aql:self\\.(columnHead|actionHead)\\('(\\w+)'\\)\"[^>]*?initialWidth=\"(\\d+)\"");

    /** Headings are bold, in letters of so many pixels; those of many desktops are wide. */
    private static final int LETTERS = 13;
    private static final double BOLD = 1.3;
    private static final int MARGINS = 14;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void showTheWholeHeading(String language) throws IOException {
        Locale.setDefault(Locale.of(language));
        PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        strategy.setReferenceYear(Year.of(2026));
        List<String> tooNarrow = new ArrayList<>();
        List<MatchResult> columns = COLUMN.matcher(Files.readString(
                Path.of("../../bundles/org.partnerstrategy.design/description/partnerstrategy.odesign"))).results()
                .toList();
        for (MatchResult column : columns) {
            String heading = column.group(1).equals("actionHead")
                    ? new ActionServices().actionHead(strategy, column.group(2))
                    : new TableServices().columnHead(strategy, column.group(2));
            int needed = (int) Math.ceil(TextWidths.of(heading, LETTERS) * BOLD) + MARGINS;
            if (needed > Integer.parseInt(column.group(3))) {
                tooNarrow.add(heading + " needs " + needed + ", not " + column.group(3));
            }
        }
        assertTrue(columns.size() > 25, "columns: " + columns.size());
        assertEquals(List.of(), tooNarrow);
    }
}
