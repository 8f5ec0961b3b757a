/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.bom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.cyclonedx.model.Dependency;
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

    private static final String CONTENT = """
            <repository>
              <units>
                <unit id="picocli">
                  <provides>
                    <provided namespace="java.package" name="picocli" version="4.7.7"/>
                  </provides>
                </unit>
                <unit id="org.partnerstrategy.model">
                  <requires>
                    <required namespace="java.package" name="picocli" range="0.0.0"/>
                  </requires>
                </unit>
              </units>
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
        jar("content.jar", "none", "content.xml", CONTENT);
    }

    private void jar(String path, String license, String entry, String text) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (license != null) {
            manifest.getMainAttributes().putValue("Bundle-License", license);
        }
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
        assertEquals(List.of("pkg:maven/info.picocli/picocli@4.7.7"), bom.getDependencies().stream()
                .filter(part -> part.getRef().contains("org.partnerstrategy.model"))
                .flatMap(part -> part.getDependencies().stream()).map(Dependency::getRef).toList());
    }

    @Test
    void namesEveryPartWithoutALicenceOrWithOneThatDoesNotFit() throws Exception {
        jar("plugins/org.apache.poi_5.5.1.jar", "GPL-3.0-only", "x", "");
        jar("plugins/org.partnerstrategy.model_1.0.0.202601010000.jar", null, "x", "");
        String[] arguments = { repository.toString(), "site", "1.0.0", repository.resolve("sbom.json").toString() };
        String message = assertThrows(IOException.class, () -> BillOfMaterials.main(arguments)).getMessage();
        assertTrue(message.endsWith("org.apache.poi 5.5.1: GPL-3.0-only;"
                + " org.partnerstrategy.model 1.0.0.202601010000: no licence"), message);
    }

    @Test
    void takesTheLicenceThatEclipseTellsOnAPage() throws Exception {
        jar("plugins/org.partnerstrategy.model_1.0.0.202601010000.jar", null, "about.html",
                "under the terms of the Eclipse Public License\n  Version 2.0 (EPL)");
        BillOfMaterials bill = new BillOfMaterials(repository, Artifacts.of(repository));
        assertEquals(List.of("MIT", "EPL-2.0", "Apache-2.0"), bill.parts().values().stream()
                .map(part -> part.getLicenses().getLicenses().get(0).getId()).toList());
    }

    @Test
    void aProductHasTheTextsOfItsPartsOnlyAndOfItsJava() throws Exception {
        Path product = repository.resolve("products/linux/gtk/x86_64/partnerstrategy");
        Files.createDirectories(product.resolve("plugins"));
        Files.createDirectories(product.resolve("lib"));
        Files.createDirectories(product.resolve("jre"));
        Files.createFile(product.resolve("plugins/picocli_4.7.7.jar"));
        Files.createFile(product.resolve("lib/class-path"));
        Files.writeString(product.resolve("jre/release"), "JAVA_VERSION=\"21.0.1\"\n");
        ProductPapers.main(new String[] { repository.toString(), "studio", "1.0.0",
            repository.resolve("products").toString() });

        assertArrayEquals(new String[] { "Apache-2.0.txt" }, product.resolve("licenses").toFile().list());
        String notice = Files.readString(product.resolve("NOTICE"));
        assertTrue(notice.endsWith("\npicocli 4.7.7: Apache-2.0\n"
                + "Java 21.0.1: GPL-2.0-with-classpath-exception, see jre/legal\n"), notice);
        assertEquals(List.of("picocli", "OpenJDK"), new JsonParser().parse(product.resolve("sbom.json").toFile())
                .getComponents().stream().map(Component::getName).toList());
    }

    private static String line(Component component) {
        int checksums = component.getHashes() == null ? 0 : component.getHashes().size();
        return component.getPurl() + " " + component.getLicenses().getLicenses().get(0).getId() + " " + checksums;
    }
}
