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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ui.register.ImportTarget;
import org.partnerstrategy.exchange.ui.register.RegisterImportWizard;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** How the values of a register are to be understood is chosen in the wizard, and asked where it must be known. */
class ImportChoicesTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private OpenWizard wizard(StrategyDocument document, String... lines) throws Exception {
        Path register = Files.write(folder.resolve("register.csv"), Arrays.asList(lines));
        OpenWizard wizard = new OpenWizard(studio.window().getShell(), new RegisterImportWizard(
                List.of(ImportTarget.of(document)), Optional.of(register), new DialogSettings("test")));
        wizard.next();
        return wizard;
    }

    private StrategyDocument document() throws Exception {
        return studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("new.partnerstrategy")).document();
    }

    @Test
    void asksOnWhichScaleScoresAre() throws Exception {
        StrategyDocument document = document();
        try (OpenWizard wizard = wizard(document, "Partner;Doel;Invloed;Afhankelijkheid", "A;Zorg;5;1", "B;Zorg;1;3")) {
            assertFalse(wizard.canGoOn());
            assertTrue(wizard.problem().contains("1 to 5"), wizard.problem());
            Combo scale = combo(wizard, "1 to 5");
            scale.select(scale.indexOf("1 to 5"));
            scale.notifyListeners(SWT.Selection, new Event());
            assertTrue(wizard.canGoOn());
            wizard.next();
            wizard.finish();
        }
        Relation relation = document.strategy().getRelations().getFirst();
        assertEquals(100, relation.getAssessments().getFirst().getInfluence().points());
        assertEquals(0, relation.getAssessments().getFirst().getDependency().points());
    }

    @Test
    void takesRatesAndTheDateOfTheScores() throws Exception {
        StrategyDocument document = document();
        try (OpenWizard wizard = wizard(document, "Partner;Doel;Bedrag;Invloed;Afhankelijkheid",
                "A;Zorg;$ 100;55;60")) {
            Text rates = text(wizard, "");
            rates.setText("USD");
            assertTrue(wizard.problem().contains("USD"), wizard.problem());
            assertFalse(wizard.canGoOn());
            rates.setText("usd=0,92; GBP=1.17");
            assertTrue(wizard.canGoOn());
            text(wizard, LocalDate.now().toString()).setText("2025-11-03");
            wizard.next();
            wizard.finish();
        }
        Relation relation = document.strategy().getRelations().getFirst();
        assertEquals("92", relation.getAmounts().getFirst().getEuro().toString());
        assertEquals("2025-11-03", document.strategy().getReviews().getFirst().getDate().toString());
    }

    private static Combo combo(OpenWizard wizard, String item) {
        return wizard.onPage(Combo.class).stream().filter(combo -> combo.indexOf(item) >= 0).findFirst().orElseThrow();
    }

    private static Text text(OpenWizard wizard, String content) {
        return wizard.onPage(Text.class).stream().filter(text -> text.getText().equals(content) && text.getEditable())
                .findFirst().orElseThrow();
    }
}
