/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.List;

/**
 * What an import did. The rows used and the rows of all {@code unused} findings together are the rows read; each row
 * that was not used is in exactly one of those findings.
 *
 * @param rowsRead the number of rows that the register has
 * @param rowsUsed the number of those that went into the strategy
 * @param partners the partners that the used rows name
 * @param goals the goals that the used rows name
 * @param relations the relations that the used rows tell of
 * @param unused the rows that were not used, by reason
 * @param remarks what else should be known: values that were not taken over from rows that were used, and amounts that
 *        were replaced
 * @param similar new names that may mean the same as others; the import does not put them together
 */
public record ImportReport(int rowsRead, int rowsUsed, Tally partners, Tally goals, Tally relations,
        List<ImportFinding> unused, List<ImportFinding> remarks, List<SimilarNames.Pair> similar) {

    public ImportReport {
        unused = List.copyOf(unused);
        remarks = List.copyOf(remarks);
        similar = List.copyOf(similar);
    }

    /** The number of rows that were not used. */
    public int rowsUnused() {
        return rowsRead - rowsUsed;
    }
}
