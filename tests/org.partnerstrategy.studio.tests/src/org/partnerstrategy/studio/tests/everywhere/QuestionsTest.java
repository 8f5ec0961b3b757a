/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Who presses Enter at a question without reading it loses nobody's work. */
class QuestionsTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private Path file;

    @BeforeEach
    void changeByTwo() throws Exception {
        file = folder.resolve("strategy.partnerstrategy");
        editor = studio.open(HandbookExample.create(Locale.ENGLISH), file);
        editor.document().edit(ElementName.of(editor.document().strategy()),
                () -> editor.document().strategy().setOrganisation("Mine"));
        PartnerStrategy theirs = StrategyFile.load(file);
        theirs.setOrganisation("Theirs");
        StrategyFile.save(theirs, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    @Test
    void keepsBothWhenOthersWroteTheFileThatIsSaved() throws Exception {
        DialogVisit.during(() -> editor.doSave(new NullProgressMonitor()),
                shell -> assertEquals("Merge", shell.getDefaultButton().getText()));
        isUntouched();
    }

    @Test
    void keepsBothWhenTheUserComesBackToWhatOthersWrote() throws Exception {
        DialogVisit.during(this::comeBack, shell -> assertEquals("Merge", shell.getDefaultButton().getText()));
        isUntouched();
        // Closed without an answer: it is asked again before theirs would be overwritten.
        comeBack();
        DialogVisit.during(() -> editor.doSave(new NullProgressMonitor()), shell -> { });
        isUntouched();
    }

    private void comeBack() {
        studio.window().getShell().notifyListeners(SWT.Activate, new Event());
        studio.settle();
    }

    private void isUntouched() throws Exception {
        assertEquals("Mine", editor.document().strategy().getOrganisation());
        assertTrue(editor.isDirty());
        assertEquals("Theirs", StrategyFile.load(file).getOrganisation());
    }
}
