/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.matrix.text.TextWidths;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** The tables say what the model says, and what is typed into them changes it in one step. */
class TablesTest {

    /** Of a heading, in pixels. */
    private static final int LETTERS = 13;

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private final List<String> refused = new ArrayList<>();
    private PartnerStrategy strategy;

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        strategy = project.strategy();
        Refusals.tellTo(Optional.of(refused::add));
    }

    @AfterEach
    void hearNoMore() {
        Refusals.tellTo(Optional.empty());
    }

    private Relation relation(String partner) {
        return strategy.getRelations().stream().filter(relation -> relation.getPartner().getName().contains(partner))
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "INVENTORY", "MAINTENANCE" })
    void hasARowPerRelation(RepresentationKind kind) {
        OpenTable table = OpenTable.of(project, kind);

        assertEquals(strategy.getRelations(), table.table().getLines().stream().map(DLine::getTarget).toList());
    }

    /** Sirius works them out with the first refresh: that of an opening would ask the user to save. */
    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "INVENTORY", "MAINTENANCE", "ACTIONS", "PARTNER_GOALS" })
    void hasItsHeadingsFromTheStart(RepresentationKind kind) {
        DTable table = (DTable) project.strategySession().obtain(kind, strategy).orElseThrow();

        assertEquals(List.of(), table.getColumns().stream().map(DColumn::getLabel)
                .filter(heading -> heading == null || heading.startsWith("aql:")).toList());
        project.save();
        OpenTable.of(project, kind);
        assertFalse(project.isDirty());
    }

    @Test
    void showsTheWholeNamesOfGoals() {
        DTable table = (DTable) project.strategySession().obtain(RepresentationKind.PARTNER_GOALS, strategy)
                .orElseThrow();

        assertEquals(List.of(), table.getColumns().stream()
                .filter(column -> column.getWidth() < TextWidths.of(column.getLabel(), LETTERS))
                .map(DColumn::getLabel).toList());
    }

    @Test
    void isOpenedWithoutAStepToBeUndone() {
        OpenTable.of(project, RepresentationKind.INVENTORY);

        assertFalse(project.session().getTransactionalEditingDomain().getCommandStack().canUndo());
    }

    @Test
    void assessesByTypingIntoTheInventory() {
        OpenTable inventory = OpenTable.of(project, RepresentationKind.INVENTORY);
        Relation relation = relation("Brug");
        Position before = Round.newest(relation).orElseThrow().consensus();

        inventory.type(relation, "InventoryInfluence", "77");

        assertEquals(Position.of(before.dependency().points(), 77), Round.newest(relation).orElseThrow().consensus());
        assertEquals("77", inventory.text(relation, "InventoryInfluence"));
        project.undo();
        assertEquals(before, Round.newest(relation).orElseThrow().consensus());
        assertEquals(before.influence().toString(), inventory.text(relation, "InventoryInfluence"));
    }

    @Test
    void takesAmountsAsTheyAreWritten() {
        OpenTable inventory = OpenTable.of(project, RepresentationKind.INVENTORY);
        Relation relation = relation("Brug");

        inventory.type(relation, "InventoryAmount", "12,345");

        assertEquals(0, new BigDecimal(12345).compareTo(ReferenceYear.of(relation).amount(relation).orElseThrow()));
    }

    @Test
    void saysWhyItDoesNotTakeWhatMakesNoSense() {
        OpenTable inventory = OpenTable.of(project, RepresentationKind.INVENTORY);
        Relation relation = relation("Brug");
        Position before = Round.newest(relation).orElseThrow().consensus();

        inventory.type(relation, "InventoryInfluence", "a lot");

        assertEquals(before, Round.newest(relation).orElseThrow().consensus());
        assertEquals(1, refused.size());
        assertTrue(refused.getFirst().contains("a lot"), refused.getFirst());
    }

    @Test
    void addsAndRemovesRelationsInOneStep() {
        OpenTable inventory = OpenTable.of(project, RepresentationKind.INVENTORY);
        int before = strategy.getRelations().size();

        inventory.addLine();
        Relation added = strategy.getRelations().getLast();
        assertEquals(before + 1, inventory.table().getLines().size());
        assertEquals(added, inventory.line(added).getTarget());
        inventory.delete(added);

        assertEquals(before, strategy.getRelations().size());
        assertEquals(before, inventory.table().getLines().size());
        project.undo();
        project.undo();
        assertEquals(before, strategy.getRelations().size());
        assertFalse(strategy.getPartners().stream().anyMatch(partner -> partner.getRelations().isEmpty()));
    }

    @Test
    void relatesPartnersToGoalsByTypingAPlace() {
        OpenTable cross = OpenTable.of(project, RepresentationKind.PARTNER_GOALS);
        Goal goal = project.goal("Youth");
        Partner partner = strategy.getPartners().stream().filter(each -> each.getRelations().stream()
                .noneMatch(relation -> relation.getGoal() == goal)).findFirst().orElseThrow();
        assertEquals("", cross.text(partner, goal));

        cross.type(partner, goal, "40 / 60");

        Relation made = partner.getRelations().stream().filter(each -> each.getGoal() == goal).findFirst()
                .orElseThrow();
        assertEquals(Position.of(60, 40), Round.newest(made).orElseThrow().consensus());
        assertEquals("40 / 60", cross.text(partner, goal));
        project.undo();
        assertTrue(partner.getRelations().stream().noneMatch(relation -> relation.getGoal() == goal));
        assertEquals("", cross.text(partner, goal));
    }

    @Test
    void plansAnActionWhereOneIsMissing() {
        Relation relation = relation("Brug");
        project.change(() -> strategy.getActions().removeIf(action -> action.getRelations().contains(relation)));
        OpenTable actions = OpenTable.of(project, RepresentationKind.ACTIONS);

        actions.addAt(relation);

        Action planned = strategy.getActions().getLast();
        assertEquals(List.of(relation), planned.getRelations());
        assertEquals(planned.getDirections(), List.copyOf(relation.getDevelopment().getDirections()));
        assertTrue(actions.table().getLines().stream().noneMatch(line -> line.getTarget() == relation));
        assertTrue(actions.table().getLines().stream().anyMatch(line -> line.getTarget() == planned));
    }

    @Test
    void adoptsTheSuggestedRole() {
        Relation relation = relation("Brug");
        project.change(() -> relation.setMaintenance(null));
        OpenTable maintenance = OpenTable.of(project, RepresentationKind.MAINTENANCE);
        assertEquals("", maintenance.text(relation, "MaintenanceRole"));

        maintenance.addAt(relation);

        String role = maintenance.text(relation, "MaintenanceRole");
        assertFalse(role.isBlank());
        assertTrue(maintenance.text(relation, "MaintenanceSuggestion").contains(role), role);
        project.undo();
        assertNull(relation.getMaintenance());
    }
}
