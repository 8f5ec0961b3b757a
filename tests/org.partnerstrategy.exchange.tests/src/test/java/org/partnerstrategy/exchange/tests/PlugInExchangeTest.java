/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.exchange.ExportException;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.Exporters;
import org.partnerstrategy.exchange.StrategyExport;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterFormat;
import org.partnerstrategy.exchange.register.RegisterFormats;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** Plug-ins read and write further kinds of file, and a broken one breaks only itself. */
class PlugInExchangeTest {

    /** CSV, Excel, LibreOffice, HTML and JSON. */
    private static final int BUILT_IN = 6;

    private static final byte[] CONTENT = "Club 12".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();
    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();

    private static RegisterFormats reading(RegisterFormat format) {
        return RegisterFormats.including(Extensions.of("importers", List.of(new Declared(
                Map.of("id", "mine", "label", "Mine", "extensions", "xml, GZ"), () -> format))));
    }

    private static Exporters writing(String id, StrategyExport export) {
        return Exporters.including(Extensions.of("exporters", List.of(new Declared(
                Map.of("id", id, "label", "Mine", "extension", "txt"), () -> export))));
    }

    private Optional<byte[]> content(Exporters exporters, String id) throws ExportException {
        return exporters.find(id).orElseThrow().content(ExportRequest.of(strategy, Locale.ENGLISH));
    }

    @Test
    void readsFilesWithTheExtensionsOfAPlugIn() throws Exception {
        RegisterFormats formats = reading((name, content) -> new Register(name, List.of("Partner"),
                List.of(new Row(1, List.of(RegisterCell.text(new String(content, StandardCharsets.UTF_8)))))));
        for (String name : List.of("grants.xml", "GRANTS.XML", "grants.gz")) {
            assertEquals("Club 12", formats.read(name, CONTENT).orElseThrow().rows().getFirst().cell(0).text());
        }
        assertEquals(Optional.empty(), formats.read("grants.csv", CONTENT));
        assertEquals(List.of("xml", "gz"), formats.kinds().getLast().extensions());
    }

    @Test
    void leavesItToThePlugInToRefuseAFile() throws Exception {
        RegisterFormats formats = reading((name, content) -> {
            throw new RegisterException(name, Message.verbatim("holds no grants"));
        });
        assertThrows(RegisterException.class, () -> formats.read("grants.xml", CONTENT));
        assertEquals(List.of(), problems);
        assertEquals(BUILT_IN + 1, formats.kinds().size());
    }

    @Test
    void readsNoMoreWithWhatFailed() throws Exception {
        RegisterFormats formats = reading((name, content) -> {
            throw new IllegalStateException("no luck");
        });
        assertEquals(Optional.empty(), formats.read("grants.xml", CONTENT));
        assertEquals(BUILT_IN, formats.kinds().size());
        assertTrue(problems.getFirst().contains("no luck"), problems::toString);
    }

    @Test
    void writesWhatAPlugInMakes() throws ExportException {
        Exporters exporters = writing("mine", (given, language, stream) -> stream.write(CONTENT));
        assertEquals(List.of("csv", "xlsx", "mine"), exporters.all().stream().map(Exporter::id).toList());
        assertArrayEquals(CONTENT, content(exporters, "mine").orElseThrow());
    }

    @Test
    void writesNothingWithWhatFails() throws ExportException {
        Exporters exporters = writing("mine", (given, language, stream) -> {
            stream.write(CONTENT);
            throw new IllegalStateException("no luck");
        });
        assertEquals(Optional.empty(), content(exporters, "mine"));
        assertEquals(1, problems.size());
    }

    @Test
    void writesTheTableWhenItsReplacementFails() throws ExportException {
        byte[] table = Exporters.TABLE.content(ExportRequest.of(strategy, Locale.ENGLISH)).orElseThrow();
        Exporters exporters = writing("csv", (given, language, stream) -> {
            throw new IllegalStateException("no luck");
        });
        assertArrayEquals(table, content(exporters, "csv").orElseThrow());
    }

    @Test
    void namesWhatIsNotDeclared() {
        Exporters.including(Extensions.of("exporters", List.of(Declared.of(Map.of("id", "mine")))));
        RegisterFormats.including(Extensions.of("importers", List.of(Declared.of(Map.of("id", "mine")))));
        assertEquals(2, problems.size());
        assertTrue(problems.getFirst().contains("label") && problems.getLast().contains("extensions"),
                problems::toString);
    }
}
