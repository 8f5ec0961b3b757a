/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * What an import is going to do. To look before leaping, apply it to a copy of the strategy first; it can be applied as
 * often as wanted.
 */
public final class ImportPlan {

    private final int rowsRead;
    private final int rowsUsed;
    private final List<RegisteredRelation> relations;
    private final List<AttributeColumn> attributes;
    private final List<ImportFinding> unused;
    private final List<ImportFinding> remarks;

    ImportPlan(int rowsRead, int rowsUsed, List<RegisteredRelation> relations, List<AttributeColumn> attributes,
            List<ImportFinding> unused, List<ImportFinding> remarks) {
        this.rowsRead = rowsRead;
        this.rowsUsed = rowsUsed;
        this.relations = relations;
        this.attributes = attributes;
        this.unused = unused;
        this.remarks = remarks;
    }

    /** The rows that are not used, by reason. */
    public List<ImportFinding> unused() {
        return unused;
    }

    /**
     * Brings the register into a strategy, new or existing. Partners, goals at every level and relations that are there
     * are found by name and keep their spelling. What was scored, decided, planned or maintained there stays: an amount
     * is replaced by the register's sum of the same year, and everything else is only added where it is new, so that
     * doing it twice changes nothing more. Scores of an assessor who is named become an assessment by that person,
     * others that differ from the newest ones one without assessor, in a review of its own on the given day.
     * Attributes that the strategy does not have yet are added.
     *
     * @param strategy the strategy to add to; it is changed in memory, not saved
     * @param day the day of the import
     * @param language the language in which a new review is named
     */
    public ImportReport applyTo(PartnerStrategy strategy, LocalDate day, Locale language) {
        Findings added = new Findings();
        NewNames names = new NewNames(strategy);
        RegisterMerge merge = new RegisterMerge(strategy, new ImportReview(strategy, day, language),
                new AttributeMerge(strategy, attributes, relations, added), added);
        relations.forEach(merge::add);
        List<ImportFinding> allRemarks = new ArrayList<>(remarks);
        allRemarks.addAll(added.toList());
        return new ImportReport(rowsRead, rowsUsed, merge.partners(), merge.goals(), merge.relations(), unused,
                allRemarks, names.similar());
    }
}
