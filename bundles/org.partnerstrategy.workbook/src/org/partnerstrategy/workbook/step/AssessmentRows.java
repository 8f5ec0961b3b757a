/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.step;

import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * The rows in which relations are assessed (handbook, step 2). A relation without an assessment has one too, so that
 * somebody only has to fill in the scores.
 */
final class AssessmentRows {

    private AssessmentRows() {
    }

    static Stream<StepRow> of(PartnerStrategy strategy) {
        return strategy.getRelations().stream().flatMap(AssessmentRows::of);
    }

    private static Stream<StepRow> of(Relation relation) {
        return relation.getAssessments().isEmpty() ? Stream.of(new StepRow(relation, Optional.empty()))
                : relation.getAssessments().stream().map(known -> new StepRow(relation, Optional.of(known)));
    }
}
