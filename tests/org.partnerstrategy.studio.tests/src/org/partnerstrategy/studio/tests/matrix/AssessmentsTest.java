/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;

/** The assessments of a relation beside the matrix: one more is typed in a row of its own. */
class AssessmentsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenMatrix matrix;
    private Relation relation;

    @BeforeEach
    void open() throws Exception {
        matrix = OpenMatrix.open(studio, HandbookExample.create(Locale.ENGLISH), folder.resolve("a.partnerstrategy"),
                OpenMatrix.POSITION);
        relation = matrix.relation("Samen Sterk");
        matrix.select(relation);
    }

    private Table table() {
        return Widgets.find(studio.window().getShell(), Table.class, table -> table.isVisible()
                && table.getColumnCount() == 3 && table.getColumn(0).getText().equals("Assessor"));
    }

    private Text cell() {
        return Stream.of(table().getChildren()).filter(child -> child instanceof Text && child.isVisible())
                .map(Text.class::cast).findFirst().orElseThrow(() -> new AssertionError("no cell is open"));
    }

    private void add() {
        Widgets.find(studio.window().getShell(), Button.class, button -> button.isVisible()
                && "Add the assessment of another assessor".equals(button.getToolTipText()))
                .notifyListeners(SWT.Selection, new Event());
        studio.settle();
    }

    private void type(String text, int traversal) {
        Text cell = cell();
        cell.setText(text);
        Event event = new Event();
        event.detail = traversal;
        event.doit = true;
        cell.notifyListeners(SWT.Traverse, event);
        if (traversal == SWT.TRAVERSE_RETURN && !cell.isDisposed() && cell.isVisible()) {
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        }
        studio.settle();
    }

    private static String say(Assessment known) {
        return String.join(" ", known.getAssessor() == null ? "nobody" : known.getAssessor().getName(),
                Objects.toString(known.getInfluence()), Objects.toString(known.getDependency()));
    }

    @Test
    void addOpensACellAndTabGoesOnToTheScores() {
        List<String> before = relation.getAssessments().stream().map(AssessmentsTest::say).toList();
        Position position = OpenMatrix.now(relation).orElseThrow();
        add();
        assertEquals(before.size(), relation.getAssessments().size(), "an empty row is an assessment");
        type("Somebody new", SWT.TRAVERSE_TAB_NEXT);
        assertEquals(position, OpenMatrix.now(relation).orElseThrow(), "counts before it has scores");
        type("40", SWT.TRAVERSE_TAB_NEXT);
        type("60", SWT.TRAVERSE_RETURN);
        assertEquals(Stream.concat(before.stream(), Stream.of("Somebody new 40 60")).toList(),
                relation.getAssessments().stream().map(AssessmentsTest::say).toList());
    }

    @Test
    void nobodyAssessesTwiceAtOneReview() {
        String name = matrix.strategy().getPersons().stream().map(NamedElement::getName).findFirst().orElseThrow();
        add();
        type(name, SWT.TRAVERSE_RETURN);
        int once = relation.getAssessments().size();
        add();
        type(name, SWT.TRAVERSE_RETURN);
        assertEquals(name, cell().getText());
        assertEquals(once, relation.getAssessments().size());
        matrix.editor().document().discardPending();
        assertTrue(relation.getAssessments().stream().anyMatch(known -> say(known).startsWith(name + ' ')));
    }
}
