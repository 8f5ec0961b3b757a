/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

class BadFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "bad/expected.csv", useHeadersInDisplayName = true)
    void saysWhatAndWhere(String file, String problem, int line, int column) throws IOException {
        assertRefused(new Fixture("bad/" + file + ".partnerstrategy").copyTo(folder), problem, line, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<s:PartnerStrategy xmlns:s='URL'/>",
            "<!DOCTYPE s SYSTEM 'URL'><s:PartnerStrategy xmlns:s='NAMESPACE'/>",
            "<s:PartnerStrategy xmlns:s='NAMESPACE' xmlns:xsi='XSI' xsi:schemaLocation='NAMESPACE URL'/>",
            "<s:PartnerStrategy xmlns:s='NAMESPACE' xmlns:xsi='XSI' xsi:noNamespaceSchemaLocation='URL'/>",
            "<s:PartnerStrategy xmlns:s='NAMESPACE'><goals href='URL#g'/></s:PartnerStrategy>",
            "<s:PartnerStrategy xmlns:s='NAMESPACE'><goals owner='URL#p'/></s:PartnerStrategy>",
            "<s:PartnerStrategy xmlns:s='NAMESPACE' xmlns:x='URL' xmlns:xsi='XSI'><goals xsi:type='x:Goal'/>"
                    + "</s:PartnerStrategy>" })
    void nothingThatAFileNamesIsFetched(String xml) throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            Path file = folder.resolve("hostile.partnerstrategy");
            Files.writeString(file, xml.replace("URL", "http://localhost:" + server.socket().getLocalPort() + "/m")
                    .replace("NAMESPACE", PartnerStrategyPackage.eNS_URI)
                    .replace("XSI", "http://www.w3.org/2001/XMLSchema-instance"));
            assertThrows(StrategyFileException.class, () -> StrategyFile.load(file));
            failedLoad(file);
            assertNull(server.accept());
        }
    }

    @Test
    void endlessNestingIsRefused() throws IOException {
        Path file = folder.resolve("deep.partnerstrategy");
        Files.writeString(file, "<s:PartnerStrategy xmlns:s=\"https://partnerstrategy.org/model/1.0\">\n"
                + "<goals>\n".repeat(100_000) + "</goals>".repeat(100_000) + "</s:PartnerStrategy>");
        assertRefused(file, "load.nesting", 65, 8);
    }

    @Test
    void aMissingFileIsRefusedButMayBeWritten() throws IOException {
        Path file = folder.resolve("missing.partnerstrategy");
        StrategyFileException problem = assertThrows(StrategyFileException.class, () -> StrategyFile.load(file));
        assertEquals("file.missing", problem.problem().key());

        Resource resource = failedLoad(file);
        resource.getContents().add(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
        resource.save(null);
        assertTrue(Files.exists(file));
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Path file = Files.createDirectory(folder.resolve("folder.partnerstrategy"));
        StrategyFileException problem = assertThrows(StrategyFileException.class, () -> StrategyFile.load(file));
        assertEquals("file.folder", problem.problem().key());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16BE", "ISO-8859-1" })
    void otherEncodingsAreReadAndWrittenAsUtf8(String encoding) throws IOException {
        Path file = folder.resolve("encoded.partnerstrategy");
        String mark = encoding.equals("UTF-16BE") ? "\uFEFF" : "";
        Files.write(file, (mark + "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<s:PartnerStrategy"
                + " xmlns:s=\"https://partnerstrategy.org/model/1.0\" name=\"Café\"/>").getBytes(encoding));
        PartnerStrategy strategy = StrategyFile.load(file);
        assertEquals("Café", strategy.getName());
        StrategyFile.save(strategy, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("encoding=\"UTF-8\"");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Café");
    }

    /** Whatever is done to a file, it is either read or refused in the product's own words. */
    @Test
    void noDamageLeadsToAnotherKindOfError() throws IOException {
        Random random = new Random(2019);
        byte[] good = Fixture.COMPLETE.bytes();
        String[] words = Fixture.COMPLETE.text().split("(?<=[\\s\"<>=/])|(?=[\\s\"<>=/])");
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = i % 3 == 0 ? withOtherByte(good, random) : withOtherWord(words, random);
            try {
                ByteArrayOutputStream written = new ByteArrayOutputStream();
                read(damaged).save(written, null);
                read(written.toByteArray());
            } catch (StrategyFileException e) {
                assertNotEquals("file.unreadable", e.problem().key(), () -> e + "\n" + new String(damaged));
                assertTrue(e.getLine() > 0, () -> e + "\n" + new String(damaged));
            }
        }
    }

    private static Resource read(byte[] content) throws IOException {
        Resource resource = new PartnerStrategyResourceFactory().createResource(URI.createURI("damaged"));
        resource.load(new ByteArrayInputStream(content), null);
        return resource;
    }

    private static byte[] withOtherByte(byte[] good, Random random) {
        byte[] damaged = good.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        return damaged;
    }

    private static byte[] withOtherWord(String[] words, Random random) {
        String[] damaged = words.clone();
        damaged[random.nextInt(words.length)] = words[random.nextInt(words.length)];
        return String.join("", damaged).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Path file, String key, int line, int column) throws IOException {
        byte[] before = Files.readAllBytes(file);
        StrategyFileException problem = assertThrows(StrategyFileException.class, () -> StrategyFile.load(file));
        assertEquals(key + " " + line + ":" + column,
                problem.problem().key() + " " + problem.getLine() + ":" + problem.getColumn(), problem::toString);
        assertEquals(file.toString(), problem.getLocation());
        for (Locale language : Message.LANGUAGES) {
            String said = problem.in(language);
            assertTrue(said.startsWith(file + ":" + line + ":" + column + ": "), said);
            assertEquals(1, said.lines().count(), said);
            assertFalse(said.contains("Exception"), said);
        }
        Resource resource = failedLoad(file);
        StrategyFileException refusal = assertThrows(StrategyFileException.class, () -> resource.save(null));
        assertEquals("save.damaged", refusal.problem().key());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** The resource as an editor gets it. */
    private static Resource failedLoad(Path file) {
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(PartnerStrategyResourceFactory.FILE_EXTENSION, new PartnerStrategyResourceFactory());
        URI uri = URI.createFileURI(file.toString());
        WrappedException thrown = assertThrows(WrappedException.class, () -> resourceSet.getResource(uri, true));
        Resource resource = resourceSet.getResource(uri, false);
        assertEquals(List.of(thrown.getCause()), resource.getErrors());
        assertThat(resource.getContents()).isEmpty();
        assertEquals(List.of(resource), resourceSet.getResources());
        return resource;
    }
}
