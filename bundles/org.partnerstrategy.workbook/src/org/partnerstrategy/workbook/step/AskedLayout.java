/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * Where what is, in the sheet of one assessor (handbook, step 2). The keys of the columns are in the row {@link
 * WorkbookMark#KEYS} and the identities of the relations in the column {@link WorkbookMark#IDENTITIES}, as in the
 * sheets of a workbook.
 */
public final class AskedLayout {

    /** The row with whose sheet it is. */
    public static final int TITLE = 1;

    /** The row with what the assessor is asked. */
    public static final int ABOUT = 2;

    /** The row with what the columns are called. */
    public static final int HEADINGS = 3;

    /** The row with the questions of the handbook. */
    public static final int QUESTIONS = 4;

    /** The row of the first relation. */
    public static final int RELATIONS = 5;

    /** The keys of its columns from left to right. */
    public static final List<String> KEYS = List.of("partner", "goal", "influence", "dependency", "reason");

    private AskedLayout() {
    }

    /** Its columns from left to right: those that name the relation, and those to fill in. */
    public static List<StepColumn> columns(PartnerStrategy strategy) {
        List<StepColumn> all = StepSheet.ASSESSMENTS.columns(strategy);
        return KEYS.stream().flatMap(key -> column(all, key)).toList();
    }

    private static Stream<StepColumn> column(List<StepColumn> all, String key) {
        return all.stream().filter(column -> column.key().equals(key));
    }
}
