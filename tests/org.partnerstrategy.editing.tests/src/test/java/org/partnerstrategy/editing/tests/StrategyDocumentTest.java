/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.FileChange;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

class StrategyDocumentTest {

    @TempDir
    Path folder;

    private final StrategyDocuments documents = new StrategyDocuments();
    private Path file;
    private StrategyDocument document;
    private Message label;

    @BeforeEach
    void openExample() throws StrategyFileException {
        file = folder.resolve("example.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
        document = documents.open(file);
        label = ElementName.of(document.strategy().getPartners().getFirst());
    }

    @AfterEach
    void close() {
        documents.close(document);
    }

    @Test
    void undoesManyChangesInOneStep() {
        PartnerStrategy before = EcoreUtil.copy(document.strategy());
        document.edit(label, () -> {
            document.strategy().setOrganisation("Voorbeeldstad");
            EcoreUtil.delete(document.strategy().getPartners().getFirst(), true);
            document.strategy().getGoals().move(0, document.strategy().getGoals().size() - 1);
        });
        PartnerStrategy after = EcoreUtil.copy(document.strategy());
        CommandStack history = document.domain().getCommandStack();
        assertFalse(EcoreUtil.equals(before, document.strategy()));
        assertEquals(label.in(Locale.getDefault()), history.getUndoCommand().getLabel());

        history.undo();
        assertTrue(EcoreUtil.equals(before, document.strategy()));
        assertFalse(history.canUndo());
        assertFalse(document.isDirty());

        history.redo();
        assertTrue(EcoreUtil.equals(after, document.strategy()));
        assertTrue(document.isDirty());
    }

    @Test
    void takesOverWhatOthersWroteAsOneStep() throws Exception {
        document.edit(label, () -> document.strategy().setOrganisation("Mine"));
        PartnerStrategy mine = EcoreUtil.copy(document.strategy());
        PartnerStrategy others = StrategyFile.load(file);
        others.setDescription("Theirs");
        StrategyFile.save(others, file);
        assertEquals(FileChange.CHANGED, document.fileChange());
        assertTrue(document.merge(label, (base, ours, theirs) -> Optional
                .of(StrategyMerge.merge(base, ours, theirs, Resolution.OPEN).strategy())));
        assertEquals("Mine", document.strategy().getOrganisation());
        assertEquals("Theirs", document.strategy().getDescription());
        assertEquals(FileChange.NONE, document.fileChange());
        document.domain().getCommandStack().undo();
        assertTrue(EcoreUtil.equals(mine, document.strategy()));
        document.domain().getCommandStack().redo();
        document.save();
        assertEquals("Theirs", StrategyFile.load(file).getDescription());
    }

    @Test
    void staysAsItIsWhenTheUserGivesUpMerging() throws Exception {
        document.edit(label, () -> document.strategy().setOrganisation("Mine"));
        PartnerStrategy others = StrategyFile.load(file);
        others.setOrganisation("Theirs");
        StrategyFile.save(others, file);
        assertFalse(document.merge(label, (base, ours, theirs) -> Optional.empty()));
        assertEquals("Mine", document.strategy().getOrganisation());
        assertEquals(FileChange.CHANGED, document.fileChange());
    }

    @Test
    void followsItsFileThatOthersRename() throws Exception {
        document.edit(label, () -> document.strategy().setOrganisation("Mine"));
        Path renamed = Files.move(file, folder.resolve("renamed.partnerstrategy"));
        document.moved(renamed);
        assertEquals(renamed, document.file());
        assertEquals(FileChange.NONE, document.fileChange());
        assertTrue(document.isDirty());
        document.save();
        assertEquals("Mine", StrategyFile.load(renamed).getOrganisation());
        assertTrue(Files.notExists(file));
        assertSame(document, documents.open(renamed));
        documents.close(document);
    }

    @Test
    void tellsBeforeItWritesItsFile() throws Exception {
        byte[] before = Files.readAllBytes(file);
        List<byte[]> seen = new ArrayList<>();
        document.addListener(new DocumentListener() {

            @Override
            public void saving() {
                try {
                    seen.add(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        document.edit(label, () -> document.strategy().setOrganisation("Mine"));
        document.save();
        assertEquals(1, seen.size());
        assertArrayEquals(before, seen.getFirst());
    }

    @Test
    void takesAFailedChangeBack() {
        PartnerStrategy before = EcoreUtil.copy(document.strategy());
        assertThrows(IllegalStateException.class, () -> document.edit(label, () -> {
            document.strategy().getPartners().clear();
            throw new IllegalStateException();
        }));
        assertTrue(EcoreUtil.equals(before, document.strategy()));
        assertFalse(document.domain().getCommandStack().canUndo());
    }

    @Test
    void remembersNoStepThatChangedNothing() {
        assertFalse(document.edit(label, () -> document.strategy().setName(document.strategy().getName())));
        assertFalse(document.domain().getCommandStack().canUndo());
    }

    @Test
    void makesOneStepOfEditsInsideAnEdit() {
        document.edit(label, () -> {
            document.strategy().setOrganisation("one");
            document.edit(label, () -> document.strategy().setName("two"));
        });
        document.domain().getCommandStack().undo();
        assertFalse(document.domain().getCommandStack().canUndo());
        assertFalse(document.isDirty());
    }

    @Test
    void tellsOfEachStepOnce() {
        List<Set<EObject>> told = new ArrayList<>();
        document.addListener(new DocumentListener() {
            @Override
            public void changed(Set<EObject> elements) {
                told.add(elements);
            }
        });
        Partner partner = document.strategy().getPartners().getFirst();
        document.edit(label, () -> {
            partner.setName("a");
            partner.setName("b");
        });
        document.domain().getCommandStack().undo();
        assertEquals(List.of(Set.of(partner), Set.of(partner)), told);
    }

    @Test
    void isOneDocumentForAllWhoOpenTheFile() throws StrategyFileException {
        StrategyDocument second = documents.open(folder.resolve(".").resolve(file.getFileName()));
        assertSame(document, second);
        documents.close(second);
        assertSame(document, documents.open(file));
        documents.close(document);
        documents.close(document);
        StrategyDocument reopened = documents.open(file);
        assertNotSame(document, reopened);
        document = reopened;
    }

    @Test
    void keepsItsFileWhenAnotherCannotBeWritten() {
        document.edit(label, () -> document.strategy().setName("new"));
        assertThrows(StrategyFileException.class,
                () -> document.saveAs(folder.resolve("nowhere").resolve("other.partnerstrategy")));
        assertEquals(file, document.file());
        assertTrue(document.isDirty());
    }

    @Test
    void belongsToTheFileThatItWasSavedAs() throws StrategyFileException {
        Path other = folder.resolve("other.partnerstrategy");
        document.edit(label, () -> document.strategy().setName("new"));
        document.saveAs(other);
        assertEquals(other, document.file());
        assertFalse(document.isDirty());
        assertEquals("new", StrategyFile.load(other).getName());
        assertFalse("new".equals(StrategyFile.load(file).getName()));
    }

    @Test
    void seesWhatOthersDoToItsFile() throws Exception {
        assertEquals(FileChange.NONE, document.fileChange());
        document.edit(label, () -> document.strategy().setName("own"));
        document.save();
        assertEquals(FileChange.NONE, document.fileChange());

        byte[] own = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(FileChange.NONE, document.fileChange(), "the same bytes");
        Files.writeString(file, new String(own, StandardCharsets.UTF_8).replace("\"own\"", "\"other\""));
        assertEquals(FileChange.CHANGED, document.fileChange());

        document.revert();
        assertEquals("other", document.strategy().getName());
        assertEquals(FileChange.NONE, document.fileChange());
        Files.delete(file);
        assertEquals(FileChange.GONE, document.fileChange());
    }

    @Test
    void staysAsItWasWhenTheFileCannotBeReadAgain() throws Exception {
        document.edit(label, () -> document.strategy().setName("mine"));
        Files.writeString(file, "damaged");
        assertThrows(StrategyFileException.class, document::revert);
        assertEquals("mine", document.strategy().getName());
        assertTrue(document.domain().getCommandStack().canUndo());
    }

    @Test
    void isDirtyWithAReplacedContent() throws StrategyFileException {
        PartnerStrategy recovered = StrategyFile.load(file);
        recovered.setName("recovered");
        document.replace(recovered);
        assertTrue(document.isDirty());
        document.save();
        assertFalse(document.isDirty());
        assertEquals("recovered", StrategyFile.load(file).getName());
    }
}
