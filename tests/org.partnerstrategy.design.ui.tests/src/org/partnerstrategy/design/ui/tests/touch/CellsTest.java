/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.table.TableRows;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Relation;

/** A double click in any cell opens what is typed or chosen there, and what is typed is taken over. */
class CellsTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private final List<String> failures = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final ILogListener log = (status, plugIn) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            failures.add(status.getMessage() + " " + status.getException());
        }
    };

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        Platform.addLogListener(log);
        Refusals.tellTo(Optional.of(refused::add));
    }

    @AfterEach
    void listenNoMore() {
        Platform.removeLogListener(log);
        Refusals.tellTo(Optional.empty());
    }

    private Relation relation() {
        return project.strategy().getRelations().stream().filter(each -> each.getPartner().getName().contains("Brug"))
                .findFirst().orElseThrow();
    }

    private EObject row(RepresentationKind kind) {
        return kind == RepresentationKind.ACTIONS ? project.strategy().getActions().getFirst() : relation();
    }

    @ParameterizedTest
    @CsvSource({
            "INVENTORY, InventoryPartner, De Brug", "INVENTORY, InventoryForms, subsidy",
            "INVENTORY, InventoryAmount, '270,000'", "INVENTORY, InventoryYear, 2027",
            "INVENTORY, InventoryScheme, Scheme", "INVENTORY, InventoryDescription, Words",
            "INVENTORY, InventoryInfluence, 77", "INVENTORY, InventoryDependency, 12",
            "ACTIONS, ActionTitle, Talk", "ACTIONS, ActionCost, '1,500'",
            "MAINTENANCE, MaintenanceReason, Because",
    })
    void takesOverWhatIsTyped(RepresentationKind kind, String column, String typed) {
        OpenCells cells = OpenCells.of(project, kind);
        String before = cells.text(row(kind), column);

        cells.type(row(kind), column, typed);

        assertEquals(List.of(), failures);
        assertEquals(List.of(), refused);
        assertEquals(typed, cells.text(row(kind), column));
        assertTrue(project.document().undoable().orElseThrow().matches("(Edit|Rename) .*"),
                () -> project.document().undoable().orElseThrow());
        project.undo();
        assertEquals(before, cells.text(row(kind), column));
    }

    @ParameterizedTest
    @CsvSource("CrossRelation, 77/12")
    void takesOverTheScoresOfAContribution(String column, String typed) {
        OpenCells cells = OpenCells.of(project, RepresentationKind.PARTNER_GOALS);
        String before = cells.text(relation().getPartner(), relation().getGoal());

        cells.type(relation().getPartner(), relation().getGoal(), typed);

        assertEquals(List.of(), failures);
        assertEquals(List.of(), refused);
        assertTrue(cells.text(relation().getPartner(), relation().getGoal()).startsWith("77"),
                cells.text(relation().getPartner(), relation().getGoal()));
        assertTrue(project.document().undoable().orElseThrow().startsWith("Edit "),
                () -> project.document().undoable().orElseThrow());
        project.undo();
        assertEquals(before, cells.text(relation().getPartner(), relation().getGoal()));
    }

    @ParameterizedTest
    @CsvSource({
            "INVENTORY, InventoryGoal", "INVENTORY, InventoryPeriodicity", "INVENTORY, InventoryAlternative",
            "INVENTORY, InventoryContactIntensity", "INVENTORY, InventoryCommitment",
            "MAINTENANCE, MaintenanceContactIntensity", "MAINTENANCE, MaintenanceCommitment",
            "ACTIONS, ActionStatus", "ACTIONS, ActionOwner", "ACTIONS, ActionDue", "MAINTENANCE, MaintenanceRole",
            "MAINTENANCE, MaintenancePerson",
    })
    void opensAndIsLeftByEscape(RepresentationKind kind, String column) {
        OpenCells cells = OpenCells.of(project, kind);
        String before = cells.text(row(kind), column);

        Control opened = cells.open(row(kind), column);
        assertNotNull(opened);
        Keys.press(opened, SWT.ESC, SWT.ESC);

        assertEquals(List.of(), failures);
        assertEquals(before, cells.text(row(kind), column));
        assertTrue(project.document().undoable().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
            "INVENTORY, InventoryZone", "INVENTORY, InventoryLine", "INVENTORY, InventoryDirections",
            "ACTIONS, ActionDirections", "ACTIONS, ActionServes", "ACTIONS, ActionKind", "MAINTENANCE, MaintenanceZone",
            "MAINTENANCE, MaintenanceDirections", "MAINTENANCE, MaintenanceSuggestion", "MAINTENANCE, MaintenanceWhy",
    })
    void cannotBeTypedWhereTheMethodSaysIt(RepresentationKind kind, String column) {
        OpenCells cells = OpenCells.of(project, kind);

        assertNull(cells.open(row(kind), column));

        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @CsvSource({"INVENTORY, InventoryInfluence, 150", "INVENTORY, InventoryInfluence, abc", "ACTIONS, ActionDue, soon"})
    void saysWhyItIsNotTaken(RepresentationKind kind, String column, String typed) {
        OpenCells cells = OpenCells.of(project, kind);
        String before = cells.text(row(kind), column);

        cells.type(row(kind), column, typed);

        assertEquals(List.of(), failures);
        assertEquals(1, refused.size());
        assertEquals(before, cells.text(row(kind), column));
    }

    @Test
    void isWrittenWholeForSpreadsheets() {
        OpenCells cells = OpenCells.of(project, RepresentationKind.INVENTORY);
        cells.type(relation(), "InventoryDescription", "first; \"second\"");

        List<List<String>> rows = TableRows.of(cells.table());

        assertEquals(1, rows.stream().mapToInt(List::size).distinct().count());
        assertEquals(cells.table().getColumns().size() + 1, rows.getFirst().size());
        assertTrue(rows.stream().anyMatch(row -> row.contains("first; \"second\"")));
    }
}
