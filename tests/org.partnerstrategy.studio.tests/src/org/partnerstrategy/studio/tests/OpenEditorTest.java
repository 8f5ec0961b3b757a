/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.method.ElementName;

/** A file is opened, edited and saved. */
class OpenEditorTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void savesAnEditedStrategy() throws Exception {
        Path file = folder.resolve("example.partnerstrategy");
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH), file);
        Message label = ElementName.of(editor.document().strategy());
        editor.document().edit(label, () -> editor.document().strategy().setOrganisation("Voorbeeldstad"));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("Voorbeeldstad", StrategyFile.load(file).getOrganisation());
    }
}
