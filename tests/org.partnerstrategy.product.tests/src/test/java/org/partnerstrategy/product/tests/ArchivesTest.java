/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the archives of all platforms, which only the whole build makes. */
@EnabledIfSystemProperty(named = "all.platforms", matches = "true")
class ArchivesTest {

    private static final String SCRIPTS =
            "lib/archive.sh lib/command.sh lib/diagrams.sh lib/java.sh lib/warm-up lib/window.sh studio";
    private static final String MENU = "lib/add-to-menu lib/menu/org.partnerstrategy.studio.desktop"
            + " lib/menu/org.partnerstrategy.studio.metainfo.xml lib/menu/partnerstrategy.xml lib/menu/strategy.svg";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "linux.gtk.x86_64, '', " + MENU + " " + SCRIPTS + " lib/classes.jsa",
        "linux.gtk.aarch64, '', " + MENU + " " + SCRIPTS,
        "macosx.cocoa.x86_64, Contents/Eclipse/, " + SCRIPTS,
        "macosx.cocoa.aarch64, Contents/Eclipse/, " + SCRIPTS,
        "win32.win32.x86_64, '', Partner Strategy.exe|studio.bat" })
    void haveTheirOwnScriptsAndTheirPapersOnly(String platform, String folder, String scripts) throws IOException {
        Set<String> expected = new TreeSet<>(List.of(scripts.split(scripts.contains("|") ? "\\|" : " ")));
        expected.addAll(List.of("LICENSE", "NOTICE", "sbom.json", "artifacts.xml", "lib/bundles", "lib/class-path"));
        Map<String, byte[]> files = Archives.files(Archives.of(platform));
        Set<String> found = files.keySet().stream().filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .filter(name -> !name.matches(
                "(plugins|features|configuration|p2|jre|licenses)/.*|lib/.*\\.jar|Contents/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, found);
        assertThat(files).containsKey(folder + "licenses/Apache-2.0.txt");
        assertEquals(platform.equals("linux.gtk.x86_64"), files.containsKey(folder + "jre/bin/java"));
        String parts = new String(files.get(folder + "sbom.json"), StandardCharsets.UTF_8);
        assertTrue(parts.contains("\"version\" : \"" + Archives.version() + "\""), platform);
        assertEquals(1, parts.split("\"bom-ref\" : \"[^\"]*org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\.", -1).length - 1,
                platform);
        assertTrue(!parts.contains("SNAPSHOT"));
    }

    @Test
    void theProgramOfWindowsTellsWhatItIs() throws IOException {
        byte[] program = Archives.files(Archives.of("win32.win32.x86_64")).get("Partner Strategy.exe");
        // The resources are texts of two bytes a letter.
        String text = new String(program, StandardCharsets.UTF_16LE) + new String(program, 1, program.length - 1,
                StandardCharsets.UTF_16LE);
        for (String property : List.of("FileDescription", "ProductName")) {
            assertTrue(text.matches("(?s).*" + property + "\0+Partner Strategy\0.*"), property);
        }
        for (String property : List.of("FileVersion", "ProductVersion")) {
            assertTrue(text.matches("(?s).*" + property + "\0+" + Archives.version() + "\0.*"), property);
        }
    }

    @ParameterizedTest
    @CsvSource({ "x86_64, x86_64", "aarch64, arm64" })
    void theApplicationOfMacTellsWhatItIs(String platform, String processor) throws IOException {
        Map<String, byte[]> files = Archives.files(Archives.of("macosx.cocoa." + platform));
        String facts = new String(files.get("Contents/Info.plist"), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
        String version = "<string>" + Archives.version() + "</string>";
        assertTrue(facts.contains("<key>CFBundleShortVersionString</key>" + version), facts);
        assertTrue(facts.contains("<key>CFBundleVersion</key>" + version), facts);
        assertTrue(facts.contains("<key>LSArchitecturePriority</key><array><string>" + processor + "</string></array>"),
                facts);
        assertTrue(facts.contains("<key>CFBundleIconFile</key><string>studio.icns</string>"), facts);
        assertTrue(facts.contains("<key>CFBundleExecutable</key><string>studio</string>"), facts);
        assertEquals("icns", new String(files.get("Contents/Resources/studio.icns"), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theDebianPackageInstallsMenuIconTypeAndCommand() throws Exception {
        assumeTrue(Program.isInstalled("dpkg-deb"), "only Debian and its kin read their packages");
        Path deb = Archives.only("partnerstrategy_");
        assertEquals("partnerstrategy_" + Archives.version() + "_amd64.deb", deb.getFileName().toString());
        Program.run(folder, Map.of(), "dpkg-deb", "--extract", deb.toString(), folder.toString());
        for (String file : List.of("applications/org.partnerstrategy.studio.desktop",
                "mime/packages/partnerstrategy.xml",
                "icons/hicolor/scalable/apps/org.partnerstrategy.studio.svg", "doc/partnerstrategy/copyright",
                "metainfo/org.partnerstrategy.studio.metainfo.xml")) {
            assertTrue(Files.exists(folder.resolve("usr/share").resolve(file)), file);
        }
        Program.Answer answer = Program.run(folder, Map.of("HOME", folder.toString()),
                folder.resolve("usr/bin/studio").toString(), "--version");
        assertEquals("Partner Strategy " + Archives.version() + "\n", answer.out(), answer.err());
        check("appstreamcli", "validate", "--no-net", "metainfo/org.partnerstrategy.studio.metainfo.xml");
        check("desktop-file-validate", "applications/org.partnerstrategy.studio.desktop");
    }

    private void check(String... command) throws Exception {
        if (Program.isInstalled(command[0])) {
            Program.Answer answer = Program.run(folder.resolve("usr/share"), Map.of(), command);
            assertEquals(0, answer.exitCode(), () -> answer.out() + answer.err());
        }
    }
}
