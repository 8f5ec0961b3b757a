/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.FileChange;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.Documents;

/** The studio's editor and a modelling session work on one and the same strategy, in whatever order they open it. */
class OneStrategyTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    @TempDir
    private Path folder;

    private final StrategyDocuments documents = Documents.service();
    private StrategyDocument document;

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
    }

    @AfterEach
    void closeTheDocument() {
        if (document != null) {
            documents.close(document);
        }
    }

    private void open() throws Exception {
        document = documents.open(project.file());
    }

    private static Message label(String text) {
        return Message.of(OneStrategyTest.class, "label", text);
    }

    private void rename(String name) {
        PartnerStrategy strategy = document.strategy();
        document.edit(label("rename"), () -> strategy.setOrganisation(name));
    }

    @Test
    void opensWhatTheSessionHas() throws Exception {
        open();
        assertSame(project.strategy(), document.strategy());
        assertSame(project.session().getTransactionalEditingDomain(), document.domain());
    }

    @Test
    void sharesChangesAndTheHistory() throws Exception {
        open();
        AtomicInteger heard = new AtomicInteger();
        document.addListener(new DocumentListener() {

            @Override
            public void changed(Set<EObject> elements) {
                heard.incrementAndGet();
            }
        });
        String before = project.strategy().getOrganisation();
        rename("Elsewhere");
        assertEquals(1, heard.get());
        assertTrue(project.isDirty());
        assertEquals("rename", document.domain().getCommandStack().getUndoCommand().getLabel());
        project.undo();
        assertEquals(before, document.strategy().getOrganisation());
        assertEquals(2, heard.get());
        project.change(() -> project.strategy().setOrganisation("By a diagram"));
        assertEquals(3, heard.get());
        assertEquals("By a diagram", document.strategy().getOrganisation());
    }

    @Test
    void movesTheNodeWhenTheEditorPlacesARelation() throws Exception {
        open();
        Relation relation = project.goal("Youth").getRelations().getFirst();
        OpenMatrix matrix = OpenMatrix.of(project, (DDiagram) project.strategySession()
                .obtain(RepresentationKind.MATRIX, relation.getGoal()).orElseThrow());
        document.edit(label("place"), () -> PlacedNode.CURRENT.move(relation, Position.of(11, 22)));
        OpenProject.settle();
        assertEquals(Position.of(11, 22), OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, relation)));
        document.domain().getCommandStack().undo();
        OpenProject.settle();
        assertEquals(Round.newest(relation).orElseThrow().consensus(),
                OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, relation)));
    }

    @Test
    void takesBackAChangeThatFails() throws Exception {
        open();
        String before = document.strategy().getOrganisation();
        PartnerStrategy strategy = document.strategy();
        assertThrows(IllegalStateException.class, () -> document.edit(label("fail"), () -> {
            strategy.setOrganisation("Half");
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, document.strategy().getOrganisation());
        assertFalse(document.edit(label("nothing"), () -> { }));
    }

    @Test
    void savesFromEitherSide() throws Exception {
        open();
        rename("From the editor");
        document.save();
        assertFalse(project.isDirty());
        assertFalse(document.isDirty());
        assertEquals("From the editor", StrategyFile.load(project.file()).getOrganisation());
        rename("From the session");
        assertTrue(document.isDirty());
        project.save();
        assertFalse(document.isDirty());
        assertEquals(FileChange.NONE, document.fileChange());
        byte[] saved = Files.readAllBytes(project.file());
        Path alone = folder.resolve("alone.partnerstrategy");
        StrategyFile.save(StrategyFile.load(project.file()), alone);
        assertArrayEquals(Files.readAllBytes(alone), saved);
    }

    @Test
    void movesInWithItsChangesAndOutAgain() throws Exception {
        Path file = project.file();
        project.save();
        project.closeSession();
        open();
        PartnerStrategy own = document.strategy();
        rename("Not saved yet");
        String first = own.getRelations().getFirst().getId();
        document.edit(label("delete"), () -> own.getRelations().getFirst().setDescription("described"));
        AtomicInteger replaced = new AtomicInteger();
        document.addListener(new DocumentListener() {

            @Override
            public void replaced() {
                replaced.incrementAndGet();
            }
        });
        project.openSession(file);
        assertEquals(1, replaced.get());
        assertNotSame(own, document.strategy());
        assertSame(project.strategy(), document.strategy());
        assertEquals("Not saved yet", project.strategy().getOrganisation());
        assertEquals("described", project.strategy().getRelations().getFirst().getDescription());
        assertEquals(first, project.strategy().getRelations().getFirst().getId());
        assertTrue(project.isDirty());
        project.save();
        PartnerStrategy shared = document.strategy();
        project.closeSession();
        assertNotSame(shared, document.strategy());
        assertEquals("Not saved yet", document.strategy().getOrganisation());
        assertFalse(document.isDirty());
        rename("Alone again");
        assertTrue(document.isDirty());
        project.openSession(file);
    }

    @Test
    void goesBackToTheFileAsAChange() throws Exception {
        open();
        String before = document.strategy().getOrganisation();
        rename("Not wanted");
        PartnerStrategy strategy = document.strategy();
        document.edit(label("remove"), () -> strategy.getActions().clear());
        document.revert();
        assertSame(strategy, document.strategy());
        assertEquals(before, strategy.getOrganisation());
        assertEquals(StrategyFile.load(project.file()).getActions().size(), strategy.getActions().size());
        project.undo();
        assertEquals("Not wanted", strategy.getOrganisation());
    }
}
