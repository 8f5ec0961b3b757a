/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** A document moves into a modelling session and out again, without anything being lost. */
class DocumentHomeTest {

    @TempDir
    private Path folder;

    private final StrategyDocuments documents = new StrategyDocuments();
    private Path file;
    private Message label;

    @BeforeEach
    void save() throws Exception {
        PartnerStrategy example = HandbookExample.create(Locale.ENGLISH);
        label = ElementName.of(example);
        file = folder.resolve("example.partnerstrategy");
        StrategyFile.save(example, file);
    }

    @Test
    void opensWhatASessionHas() throws Exception {
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        StrategyDocument document = documents.open(folder.resolve(".").resolve("example.partnerstrategy"));
        assertSame(home.strategy(), document.strategy());
        documents.close(document);
    }

    /** Also when nobody has the strategy open beside it. */
    @Test
    void commandsLeaveAloneWhatASessionHas() throws Exception {
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        assertEquals("busy.window", assertThrows(StrategyFileException.class,
                () -> StrategyFile.change(file, strategy -> "")).problem().key());
        StrategyDocument document = documents.open(file);
        assertEquals(Optional.empty(), document.otherEditor());
        documents.close(document);
        documents.withdraw(home);
        StrategyFile.change(file, strategy -> "");
    }

    @Test
    void bringsAlongWhatWasNotSaved() throws Exception {
        StrategyDocument document = documents.open(file);
        PartnerStrategy own = document.strategy();
        String removed = own.getActions().getFirst().getId();
        String kept = own.getPartners().getFirst().getId();
        document.edit(label, () -> {
            own.setOrganisation("Elsewhere");
            EcoreUtil.delete(own.getActions().getFirst(), true);
            own.getPartners().move(1, 0);
            own.getRelations().getFirst().setPartner(PartnerStrategyFactory.eINSTANCE.createPartner());
            own.getPartners().add(own.getRelations().getFirst().getPartner());
        });
        SessionLikeHome home = new SessionLikeHome(file);
        PartnerStrategy theirs = home.strategy();
        var same = theirs.eResource().getEObject(kept);
        documents.offer(home);
        assertSame(theirs, document.strategy());
        assertSame(same, theirs.getPartners().get(1));
        assertEquals(List.of(), theirs.getActions().stream().filter(action -> action.getId().equals(removed)).toList());
        StrategyFile.save(own, folder.resolve("own.partnerstrategy"));
        StrategyFile.save(theirs, folder.resolve("theirs.partnerstrategy"));
        assertEquals(Files.readString(folder.resolve("own.partnerstrategy")),
                Files.readString(folder.resolve("theirs.partnerstrategy")));
        assertTrue(document.isDirty());
        documents.close(document);
    }

    @Test
    void changesNothingWhereAllWasSaved() throws Exception {
        StrategyDocument document = documents.open(file);
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        assertFalse(document.isDirty());
        documents.close(document);
    }

    @Test
    void goesOnWithTheFileWhenTheSessionIsClosed() throws Exception {
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        StrategyDocument document = documents.open(file);
        int[] replaced = { 0 };
        document.addListener(new DocumentListener() {

            @Override
            public void replaced() {
                replaced[0]++;
            }
        });
        document.edit(label, () -> home.strategy().setOrganisation("Elsewhere"));
        document.save();
        documents.withdraw(home);
        assertEquals(1, replaced[0]);
        assertNotSame(home.strategy(), document.strategy());
        assertEquals("Elsewhere", document.strategy().getOrganisation());
        assertFalse(document.isDirty());
        documents.close(document);
    }

    @Test
    void keepsWhatItHadWhenTheFileIsGone() throws Exception {
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        StrategyDocument document = documents.open(file);
        Files.delete(file);
        documents.withdraw(home);
        assertEquals(home.strategy().getName(), document.strategy().getName());
        assertTrue(document.isDirty());
        document.save();
        assertTrue(Files.exists(file));
        documents.close(document);
    }

    @Test
    void leavesTheSessionWhenItIsSavedAsAnotherFile() throws Exception {
        SessionLikeHome home = new SessionLikeHome(file);
        documents.offer(home);
        StrategyDocument document = documents.open(file);
        Path other = folder.resolve("other.partnerstrategy");
        document.saveAs(other);
        assertEquals(other, document.file());
        document.edit(label, () -> document.strategy().setOrganisation("Elsewhere"));
        assertFalse("Elsewhere".equals(home.strategy().getOrganisation()));
        documents.close(document);
    }
}
