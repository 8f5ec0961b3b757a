/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/** Every entry of the tables' menus is chosen; what it did is one step, called what the studio calls it. */
class TableMenusTest {

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
    }

    private static Menu menu(TreeViewer viewer, String row) {
        DLine line = Stream.of(viewer.getTree().getItems()).map(item -> (DLine) item.getData())
                .filter(each -> isRow(row, each.getTarget()))
                .findFirst().orElseThrow(() -> new AssertionError("no row of " + row));
        viewer.setSelection(new StructuredSelection(line));
        OpenProject.settle();
        return viewer.getTree().getMenu();
    }

    private static String label(OpenCells cells, String name) {
        Iterable<EObject> all = () -> cells.table().getDescription().eAllContents();
        for (EObject each : all) {
            if (each instanceof IdentifiedElement element && name.equals(element.getName())) {
                return new IdentifiedElementQuery(element).getLabel();
            }
        }
        throw new AssertionError("no " + name);
    }

    private static boolean isRow(String row, EObject element) {
        return switch (row) {
            case "action" -> element instanceof Action;
            case "partner" -> element instanceof Partner;
            case "undecided" -> element instanceof Relation relation && relation.getMaintenance() == null;
            case "decided" -> element instanceof Relation relation && relation.getMaintenance() != null;
            default -> element instanceof Relation;
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NewInventoryRelation    | INVENTORY     | relation | Add the relation with New partner | Relatie met Nieuwe partner toevoegen
            DeleteInventoryRelation | INVENTORY     | relation | Delete .*                         | .* verwijderen
            NewTableAction          | ACTIONS       | action   | New action                        | Nieuwe actie
            DeleteTableAction       | ACTIONS       | action   | Delete .*                         | .* verwijderen
            PlanAction              | ACTIONS       | relation | New action                        | Nieuwe actie
            NewCrossGoal            | PARTNER_GOALS | partner  | New goal                          | Nieuw doel
            NewCrossPartner         | PARTNER_GOALS | partner  | New partner                       | Nieuwe partner
            AdoptRole               | MAINTENANCE   | undecided | Adopt the sugg.*                 | Voorgestelde rol overnemen.*
            WithdrawRole            | MAINTENANCE   | decided  | Edit Decided role                 | .* wijzigen
            DeleteCrossPartner      | PARTNER_GOALS | partner  | Delete .*                         | .* verwijderen.*
            """)
    void isOneStep(String entry, RepresentationKind kind, String row, String english, String dutch) {
        OpenCells cells = OpenCells.of(PROJECT, kind);
        String label = label(cells, entry);

        OneStep.assertStep(PROJECT, english, dutch,
                () -> Menus.choose(menu(cells.viewer(), row), label));
    }

    @ParameterizedTest
    @CsvSource("MissingActionStays, ACTIONS")
    void leavesWhatStays(String entry, RepresentationKind kind) {
        OpenCells cells = OpenCells.of(PROJECT, kind);

        assertFalse(Menus.offers(menu(cells.viewer(), "relation"), label(cells, entry)));
    }

    @ParameterizedTest
    @CsvSource("DeleteCrossGoal, PARTNER_GOALS, Delete Youth work.*, Youth work verwijderen.*")
    void worksOnAColumn(String entry, RepresentationKind kind, String english, String dutch) {
        OpenCells cells = OpenCells.of(PROJECT, kind);
        String label = label(cells, entry);

        OneStep.assertStep(PROJECT, english, dutch, () -> {
            cells.point(PROJECT.strategy().getPartners().getFirst(), PROJECT.goal("Youth"));
            Menus.choose(cells.tree().getMenu(), label);
        });
    }
}
