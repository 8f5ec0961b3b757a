/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerstrategy.model.Urgency.HIGH;
import static org.partnerstrategy.model.Urgency.LOW;
import static org.partnerstrategy.model.Urgency.NORMAL;
import static org.partnerstrategy.model.Urgency.URGENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.Direction;

class OrderOfWorkTest {

    private static void assertOrder(String partners, Sketch sketch) {
        assertEquals(partners, String.join(" ",
                OrderOfWork.of(sketch.get()).stream().map(item -> item.relation().getPartner().getName()).toList()));
    }

    @Test
    void beginsWithTheMostUrgentGoal() {
        assertOrder("urgent high normal low", Sketch.strategy()
                .relation("low", "A").urgency(LOW).at(100, 0)
                .relation("high", "B").urgency(HIGH)
                .relation("normal", "C").urgency(NORMAL).at(50, 50)
                .relation("urgent", "D").urgency(URGENT).at(0, 100));
    }

    @Test
    void thenTakesTheRelationFurthestBelowTheLine() {
        assertOrder("bottom below on above", Sketch.strategy().relation("above", "A").at(0, 21)
                .relation("bottom", "A").at(100, 0).relation("on", "A").at(50, 50).relation("below", "A").at(0, 19));
    }

    @Test
    void thenTakesTheLargestAmount() {
        assertOrder("much little nothing unknown", Sketch.strategy().relation("unknown", "A").at(50, 50)
                .relation("nothing", "A").at(0, 20).amount(0).relation("little", "A").at(50, 50).amount(1)
                .relation("much", "A").at(100, 80).amount(1_000_000));
    }

    @Test
    void thenGoesByName() {
        assertOrder("Ark bibliotheek Circus", Sketch.strategy().relation("Circus", "A").relation("bibliotheek", "A")
                .relation("Ark", "A"));
    }

    @Test
    void comparesMarginsExactly() {
        assertOrder("lower higher", Sketch.strategy().line("0/0 33/10 100/77")
                .relation("higher", "A").at(1, 0).relation("lower", "A").at(2, 0));
    }

    @Test
    void putsUnplacedRelationsBehindTheOthersOfTheSameUrgency() {
        assertOrder("placed unplaced later", Sketch.strategy().relation("later", "A").urgency(LOW).at(100, 0)
                .relation("unplaced", "B").amount(1_000_000).relation("placed", "B").at(0, 100));
    }

    @Test
    void putsWhatHasNoGoalLast() {
        Sketch sketch = Sketch.strategy().relation("aimless", "A").at(100, 0).relation("low", "B").urgency(LOW);
        sketch.get().getRelations().getFirst().setGoal(null);

        assertOrder("low aimless", sketch);
    }

    @Test
    void keepsUnnamedPartnersLast() {
        Sketch sketch = Sketch.strategy().relation("nobody", "A").relation("Partner", "A");
        sketch.get().getRelations().getFirst().setPartner(null);

        assertEquals(sketch.last(), OrderOfWork.of(sketch.get()).getFirst().relation());
    }

    @Test
    void showsWhatIsKnownAboutEachRelation() {
        Sketch sketch = Sketch.strategy().relation().at(70, 30).amount(2025, 9).amount(2026, 7).going("LEFT+UP")
                .action("Tender");

        WorkItem item = OrderOfWork.of(sketch.get()).getFirst();

        assertEquals(-32, item.margin().orElseThrow().points());
        assertEquals(Optional.of(BigDecimal.valueOf(7)), item.amount());
        assertEquals(Set.of(Direction.LEFT, Direction.UP), item.directions());
        assertEquals(sketch.get().getActions(), item.actions());
        assertEquals(List.of(), item.openPoints());
    }

    @Test
    void isEmptyForAnEmptyStrategy() {
        assertThat(OrderOfWork.of(Sketch.strategy().get())).isEmpty();
    }
}
