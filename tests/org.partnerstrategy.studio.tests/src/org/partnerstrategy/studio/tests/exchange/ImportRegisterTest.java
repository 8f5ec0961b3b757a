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

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.ValueOptions;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.ui.register.ImportTarget;
import org.partnerstrategy.exchange.ui.register.RegisterImportWizard;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.file.UserFolder;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** A register goes through the wizard into the strategy that is open. */
class ImportRegisterTest {

    private static final int TARGET = 0;
    private static final int PROFILE = 1;
    private static final int PARTNER = 2;
    private static final int GOAL = 4;

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final IDialogSettings settings = new DialogSettings("test");

    @Test
    void putsTheRowsThatAreWantedIntoTheStrategyInOneStep() throws Exception {
        StrategyDocument document = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("new.partnerstrategy")).document();
        Path register = write("Naam;Onderwerp;Bedrag;Jaar", "(Particulier);Zorg;10;2016",
                "Buurtkrant;Zorg;1.000;2016", "Buurtkrant;Zorg;500;2016", "Proefinstelling;Cultuur;5;2016",
                "Totaal;;1515;");

        try (OpenWizard wizard = open(document, register)) {
            wizard.next();
            assertFalse(wizard.canGoOn());
            choose(wizard.onPage(Combo.class).get(GOAL), "Onderwerp");
            leaveOut(wizard, "Naam", "Proefinstelling");
            wizard.next();
            assertEquals(3, wizard.onPage(Table.class).getFirst().getItemCount(), "with the total");
            wizard.finish();
        }

        PartnerStrategy strategy = document.strategy();
        assertEquals(List.of("Buurtkrant"), strategy.getPartners().stream().map(each -> each.getName()).toList());
        assertEquals("1500", strategy.getRelations().getFirst().getAmounts().getFirst().getEuro().toString());
        document.domain().getCommandStack().undo();
        assertTrue(strategy.getPartners().isEmpty() && strategy.getGoals().isEmpty()
                && strategy.getRelations().isEmpty());
    }

    @Test
    void takesFurtherColumnsAsAttributes() throws Exception {
        PartnerStrategy empty = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        new AttributeDefinition("Wijk", AttributeSubject.RELATION, AttributeType.TEXT, List.of(), "").addTo(empty);
        StrategyDocument document = studio.open(empty, folder.resolve("new.partnerstrategy")).document();
        Path register = write("Naam;Doel;Wijk;Aangevraagd;Dossier", "Buurtkrant;Zorg;Oost;€ 10;1",
                "Buurtkrant;Zorg;Oost;€ 20;2");
        try (OpenWizard wizard = open(document, register)) {
            wizard.next();
            List<Combo> free = wizard.onPage(Combo.class).stream()
                    .filter(combo -> combo.getItem(0).equals("(leave out)")).toList();
            assertEquals(2, free.size());
            choose(free.getFirst(), "Of the relation");
            wizard.next();
            wizard.finish();
        }

        assertEquals(List.of("Wijk", "Aangevraagd"),
                document.strategy().getAttributes().stream().map(each -> each.getName()).toList());
        assertEquals(List.of("Oost", "30"), document.strategy().getRelations().getFirst().getValues().stream()
                .map(each -> each.getValue()).toList());
        document.domain().getCommandStack().undo();
        assertEquals(1, document.strategy().getAttributes().size());
    }

    @Test
    void remembersWhatTheColumnsMeant() throws Exception {
        StrategyDocument document = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("new.partnerstrategy")).document();
        Path register = write("Wie,Waarvoor", "Buurtkrant,Zorg", "Niemand,Zorg");
        try (OpenWizard wizard = open(document, register)) {
            wizard.next();
            choose(wizard.onPage(Combo.class).get(PARTNER), "Wie");
            choose(wizard.onPage(Combo.class).get(GOAL), "Waarvoor");
            leaveOut(wizard, "Wie", "Niemand");
            wizard.next();
            wizard.finish();
        }

        try (OpenWizard wizard = open(document, register)) {
            wizard.next();
            assertEquals("Wie", wizard.onPage(Combo.class).get(PARTNER).getText());
            assertEquals("Waarvoor", wizard.onPage(Combo.class).get(GOAL).getText());
            assertTrue(wizard.onPage(Table.class).getFirst().getItem(0).getChecked());
            wizard.next();
            assertFalse(wizard.canFinish(), "everything is known already");
        }
    }

    @Test
    void namesTheStrategyAndGoesIntoAnotherOneThatTheUserChooses() throws Exception {
        PartnerStrategy youth = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
        youth.setName("Jeugd 2030");
        StrategyDocument first = studio.open(youth, folder.resolve("one.partnerstrategy")).document();
        StrategyDocument second = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("two.partnerstrategy")).document();
        Path register = write("Naam;Doel", "Buurtkrant;Zorg");
        try (OpenWizard wizard = new OpenWizard(studio.window().getShell(), new RegisterImportWizard(
                List.of(ImportTarget.of(first), ImportTarget.of(second)), Optional.of(register), settings))) {
            wizard.next();
            assertEquals("Jeugd 2030 (one.partnerstrategy)", wizard.onPage(Combo.class).get(TARGET).getText());
            choose(wizard.onPage(Combo.class).get(TARGET), "two.partnerstrategy");
            wizard.next();
            assertTrue(wizard.onPage(Label.class).stream().anyMatch(label -> label.getText()
                    .contains("two.partnerstrategy")));
            wizard.finish();
        }
        assertTrue(first.strategy().getPartners().isEmpty());
        assertEquals(1, second.strategy().getPartners().size());
    }

    @Test
    void usesTheChoicesOfAProfile() throws Exception {
        String home = System.setProperty(UserFolder.PROPERTY, folder.toString());
        try {
            Mapping mapping = new Mapping(Map.of(ColumnRole.PARTNER, "Wie", ColumnRole.GOAL, "Waarvoor",
                    ColumnRole.AMOUNT, "Hoeveel",
                    ColumnRole.YEAR, "2023", ColumnRole.FORM, "leasing"), List.of(), List.of(new Exclusion("Wie",
                    "Niemand")),
                    ValueOptions.NONE.times(BigDecimal.valueOf(1000)));
            ImportProfiles.ofUser().save("subsidies", new ImportProfile(mapping, RegisterOptions.NONE));
            StrategyDocument document = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                    folder.resolve("new.partnerstrategy")).document();
            Path register = write("Wie;Waarvoor;Hoeveel", "Buurtkrant;Zorg;1,5", "Niemand;Zorg;3");
            try (OpenWizard wizard = open(document, register)) {
                wizard.next();
                choose(wizard.onPage(Combo.class).get(PROFILE), "subsidies");
                wizard.next();
                wizard.finish();
            }
            assertEquals(1, document.strategy().getRelations().size());
            Relation relation = document.strategy().getRelations().getFirst();
            assertEquals("1500 2023", relation.getAmounts().getFirst().getEuro() + " "
                    + relation.getAmounts().getFirst().getYear());
            assertEquals("leasing", relation.getForms().getFirst().getName());
        } finally {
            System.setProperty(UserFolder.PROPERTY, home == null ? "" : home);
        }
    }

    @Test
    void theHeadingCanBeChosen() throws Exception {
        StrategyDocument document = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("new.partnerstrategy")).document();
        try (OpenWizard wizard = open(document, write("Register 2023;;", "Naam;Doel;Bedrag", "A;Zorg;10",
                "B;Zorg;20"))) {
            wizard.await(wizard::canGoOn);
            Table table = wizard.onPage(Table.class).getFirst();
            assertEquals("Naam", table.getColumn(0).getText());
            assertEquals(2, table.getItemCount());
            Combo heading = wizard.onPage(Combo.class).stream()
                    .filter(combo -> Arrays.asList(combo.getItems()).contains("The table has no heading")).findFirst()
                    .orElseThrow();
            assertEquals("Row 2: Naam, Doel, Bedrag (recognised)", heading.getText());
            choose(heading, "The table has no heading");
            wizard.await(() -> table.getItemCount() == 4);
            assertEquals("#1", table.getColumn(0).getText());
            choose(heading, "Row 3: A, Zorg, 10");
            wizard.await(() -> table.getItemCount() == 1);
            assertEquals("A", table.getColumn(0).getText());
        }
    }

    @Test
    void aDamagedFileIsRefusedOnItsPage() throws Exception {
        StrategyDocument document = studio.open(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy(),
                folder.resolve("new.partnerstrategy")).document();
        try (OpenWizard wizard = open(document, write("Naam;Doel", "a;b", "\"c;d"))) {
            wizard.await(() -> wizard.problem() != null);
            assertTrue(wizard.problem().startsWith("register.csv:3: "), wizard.problem());
            assertFalse(wizard.canGoOn());
            assertFalse(wizard.canFinish());
        }
    }

    private OpenWizard open(StrategyDocument document, Path register) {
        return new OpenWizard(studio.window().getShell(),
                new RegisterImportWizard(List.of(ImportTarget.of(document)), Optional.of(register), settings));
    }

    private Path write(String... lines) throws Exception {
        return Files.write(folder.resolve("register.csv"), Arrays.asList(lines));
    }

    private static void choose(Combo combo, String item) {
        combo.setText(item);
        combo.notifyListeners(SWT.Selection, null);
    }

    private static void leaveOut(OpenWizard wizard, String column, String value) {
        List<Combo> combos = wizard.onPage(Combo.class);
        choose(combos.get(combos.size() - 2), column);
        combos.getLast().setText(value);
        OpenWizard.press(wizard.onPage(Button.class).getLast());
    }
}
