/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ui.pictures.PicturesWizard;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** The matrices of a strategy go into files. */
class ExportPicturesTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void writesOneDocumentWithAllGoals() throws Exception {
        PicturesWizard wizard = wizard(0);
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            open.finish();
        }

        Path file = folder.resolve("example.pdf");
        assertEquals(List.of(file), wizard.written());
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void writesAPictureOfTheChosenGoalIntoAFolder() throws Exception {
        PicturesWizard wizard = wizard(1);
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            List<Button> kinds = open.onPage(Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            kinds.forEach(kind -> kind.setSelection(false));
            kinds.get(1).setSelection(true);
            OpenWizard.press(kinds.get(1));
            Text place = open.onPage(Text.class).getFirst();
            place.setText("");
            assertFalse(open.canFinish());
            place.setText(folder.resolve("pictures/new").toString());
            open.finish();
        }

        assertEquals(1, wizard.written().size());
        assertTrue(Files.readString(wizard.written().getFirst()).contains("</svg>"));
        assertEquals(folder.resolve("pictures/new"), wizard.written().getFirst().getParent());
    }

    /** A wizard in which the first few goals are chosen; all if it is none. */
    private PicturesWizard wizard(int goals) throws Exception {
        StrategyDocument document = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy")).document();
        List<Goal> chosen = document.strategy().getGoals().subList(0, goals);
        return new PicturesWizard(document, chosen, new DialogSettings("test"));
    }
}
