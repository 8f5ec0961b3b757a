/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editing.recovery.RecoveryCopies;
import org.partnerstrategy.editing.recovery.RecoveryKeeper;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/** Typing belongs to the document before it is in the strategy. */
class PendingInputTest {

    @TempDir
    Path folder;

    private final StrategyDocuments documents = new StrategyDocuments();
    private Path file;
    private StrategyDocument document;
    private Typing typing;

    @BeforeEach
    void openExample() throws StrategyFileException {
        file = folder.resolve("example.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
        document = documents.open(file);
        typing = new Typing();
    }

    @AfterEach
    void close() {
        documents.close(document);
    }

    @Test
    void makesTheDocumentDirtyAndTellsIt() {
        AtomicInteger told = new AtomicInteger();
        document.addListener(new DocumentListener() {
            @Override
            public void stateChanged() {
                told.incrementAndGet();
            }
        });
        document.begin(typing);
        assertTrue(document.isDirty() && document.isTyping());
        document.begin(typing);
        assertEquals(1, told.get());

        document.discardPending();
        assertFalse(document.isDirty() || document.isTyping());
        assertEquals(2, told.get());
    }

    @Test
    void isInTheFileThatIsSaved() throws StrategyFileException {
        document.begin(typing);
        document.save();
        assertEquals("typed", StrategyFile.load(file).getDescription());
        assertFalse(document.isDirty());
        document.domain().getCommandStack().undo();
        assertFalse(document.domain().getCommandStack().canUndo(), "one step");
    }

    @Test
    void isInTheFileThatIsSavedUnderAnotherName() throws StrategyFileException {
        document.begin(typing);
        document.saveAs(folder.resolve("other.partnerstrategy"));
        assertEquals("typed", StrategyFile.load(folder.resolve("other.partnerstrategy")).getDescription());
    }

    @Test
    void staysDirtyWhileItCannotBeTaken() throws StrategyFileException {
        typing.possible = false;
        document.begin(typing);
        document.edit(ElementName.of(document.strategy()), () -> document.strategy().setOrganisation("Elsewhere"));
        document.save();
        assertEquals("Elsewhere", StrategyFile.load(file).getOrganisation(), "the rest is saved");
        assertTrue(document.isDirty());
    }

    @Test
    void whatCannotBeCopiedLeavesChangesUndoable() {
        PendingInput broken = new Typing() {
            @Override
            public void write() {
                throw new IllegalStateException("broken");
            }
        };
        document.begin(broken);
        assertThrows(IllegalStateException.class, document::copy);
        document.end(broken);

        document.edit(ElementName.of(document.strategy()), () -> document.strategy().setOrganisation("Elsewhere"));
        assertTrue(document.isDirty() && document.undoable().isPresent());
    }

    @Test
    void isInTheRecoveryCopyAndNotYetInTheStrategy() throws Exception {
        document.edit(ElementName.of(document.strategy()), () -> document.strategy().setOrganisation("Elsewhere"));
        document.domain().getCommandStack().undo();
        String before = document.strategy().getDescription();
        AtomicInteger changes = new AtomicInteger();
        document.begin(typing);
        document.addListener(new DocumentListener() {
            @Override
            public void changed(java.util.Set<org.eclipse.emf.ecore.EObject> elements) {
                changes.incrementAndGet();
            }
        });
        RecoveryCopies copies = new RecoveryCopies(folder.resolve("recovery"));
        RecoveryKeeper keeper = new RecoveryKeeper(copies, documents);
        keeper.keep();
        keeper.stop();

        assertEquals("typed", copy().getDescription());
        assertEquals(before, document.strategy().getDescription());
        assertEquals(0, changes.get());
        assertTrue(document.isTyping() && document.domain().getCommandStack().canRedo());
    }

    private org.partnerstrategy.model.PartnerStrategy copy() throws Exception {
        try (var files = java.nio.file.Files.list(folder.resolve("recovery"))) {
            return StrategyFile.load(files.filter(path -> path.toString().endsWith(".partnerstrategy")).findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void isForgottenWhenTheFileIsReadAgain() throws StrategyFileException {
        document.begin(typing);
        document.revert();
        assertFalse(document.isDirty());
        assertTrue(typing.given);
    }

    /** A field in which "typed" stands for the description. */
    private class Typing implements PendingInput {

        private boolean possible = true;
        private boolean given;

        @Override
        public boolean commit() {
            if (possible) {
                write();
                document.end(this);
            }
            return possible;
        }

        @Override
        public void write() {
            document.edit(ElementName.of(document.strategy()), () -> document.strategy().setDescription("typed"));
        }

        @Override
        public void discard() {
            given = true;
        }
    }
}
