/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ui.report.ReportWizard;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** A strategy goes into a report, with the choices of the command line. */
class ExportReportTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final DialogSettings settings = new DialogSettings("test");
    private PartnerStrategy strategy;

    @Test
    void writesTheWholeStrategyBesideIt() throws Exception {
        ReportWizard wizard = wizard();
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            open.finish();
        }
        Path file = folder.resolve("example-report.pdf");
        assertEquals(Optional.of(file), wizard.written());
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void writesSomeGoalsForThePublicInAnotherLanguageForTheWeb() throws Exception {
        ReportWizard wizard = wizard();
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            choose(open);
            leaveOut(open, strategy.getGoals().subList(1, strategy.getGoals().size()));
            Text place = open.onPage(Text.class).getFirst();
            assertTrue(place.getText().endsWith("example-report.html"), place.getText());
            place.setText("");
            assertFalse(open.canFinish());
            place.setText(folder.toString());
            place.setText(folder.resolve("reports/new").toString());
            open.finish();
        }
        String report = Files.readString(folder.resolve("reports/new.html"));
        assertTrue(report.contains("lang=\"nl\""), report.substring(0, 300));
        assertTrue(report.contains(strategy.getGoals().get(0).getName()));
        assertFalse(report.contains(">" + strategy.getGoals().get(1).getName() + "<"));
        assertFalse(report.contains(strategy.getPersons().getFirst().getName()));
    }

    @ParameterizedTest
    @CsvSource({ "Word, docx", "PowerPoint, pptx" })
    void writesWhatOfficeOpens(String program, String extension) throws Exception {
        ReportWizard wizard = wizard();
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            assertFalse(open.onPage(Text.class).getLast().isEnabled(), "a PDF has no template");
            for (Button button : open.onPage(Button.class)) {
                if ((button.getStyle() & SWT.RADIO) != 0) {
                    button.setSelection(button.getText().replace("&", "").contains(program));
                }
            }
            open.onPage(Button.class).stream().filter(Button::getSelection)
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).forEach(OpenWizard::press);
            assertTrue(open.onPage(Text.class).getLast().isEnabled());
            open.finish();
        }
        Path file = folder.resolve("example-report." + extension);
        assertEquals(Optional.of(file), wizard.written());
        assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("PK"));
    }

    private static void choose(OpenWizard open) {
        for (Button button : open.onPage(Button.class)) {
            boolean html = button.getText().contains("HTML");
            if ((button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(html);
            } else if ((button.getStyle() & SWT.CHECK) != 0) {
                button.setSelection(true);
            }
        }
        open.onPage(Button.class).stream().filter(button -> button.getText().contains("HTML"))
                .forEach(OpenWizard::press);
        open.onPage(Combo.class).getFirst().select(1);
    }

    @Test
    void beginsAsItWasLastTime() throws Exception {
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard())) {
            choose(open);
            open.finish();
        }
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard())) {
            assertTrue(open.onPage(Text.class).getFirst().getText().endsWith(".html"));
            assertEquals(1, open.onPage(Combo.class).getFirst().getSelectionIndex());
            assertTrue(open.onPage(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                    .allMatch(Button::getSelection));
        }
    }

    @Test
    void keepsSectionsAndColourInTheStrategyInOneStepThatCanBeUndone() throws Exception {
        ReportWizard wizard = wizard();
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            choose(open);
            open.next();
            Table sections = open.onPage(Table.class).getFirst();
            TableItem method = Stream.of(sections.getItems()).filter(item -> item.getData().equals("method"))
                    .findFirst().orElseThrow();
            method.setChecked(false);
            check(sections, method);
            Text colour = open.onPage(Text.class).getFirst();
            colour.setText("no colour");
            assertFalse(open.canFinish());
            assertTrue(open.problem().contains("no colour"), open.problem());
            colour.setText("#a00050");
            open.await(() -> open.onPage(Label.class).stream().anyMatch(label -> label.getImage() != null));
            open.finish();
        }
        assertEquals(List.of("method"), strategy.getOmittedSections());
        assertEquals(new HouseColour(0xA00050), strategy.getHouseColour());
        assertTrue(Files.readString(folder.resolve("example-report.html")).contains("#a00050"));
        studio.page().getActiveEditor().getAdapter(StrategyDocument.class).domain().getCommandStack().undo();
        assertEquals(List.of(), strategy.getOmittedSections());
        assertNull(strategy.getHouseColour());
    }

    @Test
    void keepsTheWordsOfTheOrganisationInTheStrategy() throws Exception {
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard())) {
            choose(open);
            open.next();
            open.next();
            Text text = open.onPage(Text.class).getFirst();
            assertTrue(text.getText().contains("# Wat we u vragen"), text.getText());
            text.setText("# Gevraagd besluit\n{{oeps}}");
            assertFalse(open.canFinish());
            assertTrue(open.problem().contains("oeps"), open.problem());
            text.setText("# Gevraagd besluit\n\nEigen woorden.\n\n{{samenvatting}}\n");
            open.await(() -> open.onPage(Label.class).stream().anyMatch(label -> label.getImage() != null));
            open.finish();
        }
        assertTrue(Files.readString(folder.resolve("example-report.html")).contains("Eigen woorden."));
        assertEquals(1, strategy.getReportTexts().size());
        studio.page().getActiveEditor().getAdapter(StrategyDocument.class).domain().getCommandStack().undo();
        assertEquals(List.of(), strategy.getReportTexts());
    }

    private static void check(Widget list, Widget item) {
        Event checked = new Event();
        checked.item = item;
        checked.detail = SWT.CHECK;
        list.notifyListeners(SWT.Selection, checked);
    }

    private static void leaveOut(OpenWizard open, List<Goal> goals) {
        Tree tree = open.onPage(Tree.class).getFirst();
        Stream.of(tree.getItems()).filter(item -> goals.contains(item.getData())).forEach(item -> {
            item.setChecked(false);
            check(tree, item);
        });
    }

    private ReportWizard wizard() throws Exception {
        Path file = folder.resolve("example.partnerstrategy");
        strategy = studio.open(HandbookExample.create(Locale.ENGLISH), file).document().strategy();
        return new ReportWizard(studio.page().getActiveEditor().getAdapter(StrategyDocument.class), settings);
    }
}
