/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.matrix.EarlierReviewServices;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;

class EarlierReviewServicesTest {

    private final EarlierReviewServices services = new EarlierReviewServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @Test
    void theTrailLeadsFromTheOldestReviewToNow() {
        Relation relation = drawn.relation("Club").at("10/10", 2024).at("50/50", 2026).at("20/30", 2025)
                .at("40/60", 2025).last();
        List<Assessment> assessments = relation.getAssessments();
        Assessment first = assessments.get(0);
        Assessment second = assessments.get(2);
        assertEquals(List.of(first, second), services.earlierStops(drawn.goal()));
        assertEquals(List.of(second), services.nextStop(first));
        assertEquals(List.of(relation), services.nextStop(second));
        assertEquals(Optional.of(Position.of(30, 45)), PlacedNode.EARLIER.position(second));
    }

    @Test
    void nothingLeadsOnFromWhatIsNoStop() {
        Relation relation = drawn.relation("Club").at("10/10", 2024).at("40/60", 2024).at("50/50", 2026).last();
        assertEquals(List.of(), services.nextStop(relation.getAssessments().get(1)));
        assertEquals(List.of(), services.nextStop(relation.getAssessments().get(2)));
        drawn.relation("School").at("10/10");
        assertEquals(1, services.earlierStops(drawn.goal()).size());
    }

    @Test
    void aStopTellsItsReview() {
        drawn.relation("Club").at("10/20", 2024).at("50/50", 2026);
        String tooltip = services.earlierStopTooltip(drawn.last().getAssessments().getFirst());
        assertTrue(tooltip.contains("Club") && tooltip.contains("Review 2024"), tooltip);
        assertTrue(tooltip.contains("20") && tooltip.contains("10"), tooltip);
        drawn.last().getAssessments().getFirst().setReview(null);
        assertThat(services.earlierStopTooltip(drawn.last().getAssessments().getFirst())).contains("Club");
    }
}
