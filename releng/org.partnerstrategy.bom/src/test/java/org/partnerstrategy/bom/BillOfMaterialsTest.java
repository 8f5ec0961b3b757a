/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillOfMaterialsTest {

    private static final String ARTIFACTS = """
            <repository>
              <artifacts>
                <artifact classifier="osgi.bundle" id="picocli" version="4.7.7">
                  <properties>
                    <property name="maven-groupId" value="info.picocli"/>
                    <property name="maven-artifactId" value="picocli"/>
                    <property name="maven-version" value="4.7.7"/>
                    <property name="maven-type" value="jar"/>
                    <property name="download.checksum.sha-256" value="f86e30fffd10d2b13b8caa8d4b237a7ee61f2ffccf5b1941de718b765d235bf8"/>
                  </properties>
                </artifact>
                <artifact classifier="osgi.bundle" id="org.partnerstrategy.model" version="1.0.0.202601010000">
                  <properties>
                    <property name="maven-groupId" value="org.partnerstrategy"/>
                    <property name="maven-artifactId" value="org.partnerstrategy.model"/>
                    <property name="maven-version" value="1.0.0-SNAPSHOT"/>
                    <property name="maven-type" value="eclipse-plugin"/>
                  </properties>
                </artifact>
                <artifact classifier="osgi.bundle" id="org.apache.poi" version="5.5.1">
                  <properties>
                    <property name="maven-wrapped-groupId" value="org.apache.poi"/>
                    <property name="maven-wrapped-artifactId" value="poi"/>
                    <property name="maven-wrapped-version" value="5.5.1"/>
                  </properties>
                </artifact>
                <artifact classifier="binary" id="launcher" version="1.0.0"/>
              </artifacts>
            </repository>
            """;

    @TempDir
    private Path repository;

    @BeforeEach
    void makeRepository() throws IOException {
        Files.createDirectory(repository.resolve("plugins"));
        jar("plugins/picocli_4.7.7.jar", "https://www.apache.org/licenses/LICENSE-2.0.txt", "x", "");
        jar("plugins/org.apache.poi_5.5.1.jar", "MIT", "x", "");
        jar("plugins/org.partnerstrategy.model_1.0.0.202601010000.jar", "\"EPL-2.0\";link=\"x\"", "x", "");
        jar("artifacts.jar", "none", "artifacts.xml", ARTIFACTS);
    }

    private void jar(String path, String license, String entry, String text) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-License", license);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(repository.resolve(path)), manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(text.getBytes());
        }
    }

    @Test
    void listsBundlesWithAddressLicenceAndChecksum() throws Exception {
        Path file = repository.resolve("sbom.json");
        BillOfMaterials.main(new String[] { repository.toString(), "site", "1.0.0", file.toString() });
        Bom bom = new JsonParser().parse(Files.readAllBytes(file));

        assertEquals(List.of(), new JsonParser().validate(file.toFile(), Version.VERSION_16));
        assertEquals("site", bom.getMetadata().getComponent().getName());
        assertEquals(List.of(
                "pkg:maven/org.apache.poi/poi@5.5.1 MIT 0",
                "pkg:p2/org.partnerstrategy.model@1.0.0.202601010000?classifier=osgi.bundle EPL-2.0 0",
                "pkg:maven/info.picocli/picocli@4.7.7 Apache-2.0 1"),
                bom.getComponents().stream().map(BillOfMaterialsTest::line).toList());
    }

    private static String line(Component component) {
        int checksums = component.getHashes() == null ? 0 : component.getHashes().size();
        return component.getPurl() + " " + component.getLicenses().getLicenses().get(0).getId() + " " + checksums;
    }
}
