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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.exchange.RequestedExport;
import org.partnerstrategy.exchange.ui.export.ExportWizard;
import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.OpenWizard;

/** The wizard for a kind of export asks for the goals and options that a plug-in declares. */
class ExportKindTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private final DialogSettings settings = new DialogSettings("test");

    /** An element of a plug-in. */
    private record Element(Map<String, String> attributes, List<Declaration> within, Object made)
            implements Declaration {

        static Element option(Map<String, String> attributes, Declaration... choices) {
            return new Element(attributes, List.of(choices), "");
        }

        @Override
        public String plugIn() {
            return "org.example";
        }

        @Override
        public Optional<String> attribute(String name) {
            return Optional.ofNullable(attributes.get(name));
        }

        @Override
        public List<Declaration> children(String name) {
            return within;
        }

        @Override
        public Object create(String attribute) {
            return made;
        }
    }

    private static Exporter exporter(RequestedExport export) {
        Declaration[] orders = Stream.of("name", "amount").map(id -> Element.option(Map.of("id", id, "label",
                "By " + id))).toArray(Declaration[]::new);
        List<Declaration> options = List.of(
                Element.option(Map.of("id", "minimum", "label", "From", "type", "number", "default", "1000")),
                Element.option(Map.of("id", "order", "label", "Order", "type", "choice"), orders),
                Element.option(Map.of("id", "totals", "label", "With totals", "type", "switch")),
                Element.option(Map.of("id", "heading", "label", "Heading", "default", "Partners")));
        Element element = new Element(Map.of("id", "mine", "label", "List of partners", "extension", "txt",
                "goals", "true"), options, export);
        return Exporters.including(Extensions.of("exporters", List.of(element))).find("mine").orElseThrow();
    }

    private static Exporter echo() {
        return exporter((request, stream) -> {
            request.progress().done(1, 2);
            stream.write((request.goals().size() + " " + request.number("minimum") + " " + request.text("order") + " "
                    + request.isOn("totals") + " " + request.text("heading")).getBytes());
            request.progress().done(2, 2);
        });
    }

    private ExportWizard wizard(Exporter exporter) throws Exception {
        StrategyDocument document = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy")).document();
        return new ExportWizard(document, exporter, document.strategy().getGoals().subList(0, 1), settings);
    }

    private Button check(OpenWizard open) {
        return open.onPage(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst()
                .orElseThrow();
    }

    @Test
    void writesTheChosenGoalsWithTheChosenOptionsAndRemembersThem() throws Exception {
        ExportWizard wizard = wizard(echo());
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard)) {
            Text minimum = open.onPage(Text.class).getFirst();
            minimum.setText("much");
            assertFalse(open.canFinish());
            assertEquals("\"From\" is \"much\", not a whole number.", open.problem());
            minimum.setText("5");
            open.onPage(Combo.class).getFirst().select(1);
            check(open).setSelection(true);
            open.finish();
        }
        Path file = folder.resolve("example.txt");
        assertEquals(Optional.of(file), wizard.written());
        assertEquals("1 5 amount true Partners", Files.readString(file));

        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard(echo()))) {
            assertEquals("5", open.onPage(Text.class).getFirst().getText());
            assertEquals("By amount", open.onPage(Combo.class).getFirst().getText());
            assertTrue(check(open).getSelection());
        }
    }

    @Test
    void saysWhyAnExportIsRefusedOrBrokenAndWritesNothing() throws Exception {
        assertRefused(exporter((request, stream) -> {
            throw new ExportException(Message.verbatim("there are no amounts"));
        }), "There are no amounts");
        assertRefused(exporter((request, stream) -> {
            throw new IllegalStateException("no luck");
        }), "because of a fault in its plug-in");
    }

    private void assertRefused(Exporter exporter, String problem) throws Exception {
        try (OpenWizard open = new OpenWizard(studio.window().getShell(), wizard(exporter))) {
            open.pressFinish();
            open.await(() -> open.problem() != null && open.problem().contains(problem));
        }
        assertFalse(Files.exists(folder.resolve("example.txt")));
    }
}
