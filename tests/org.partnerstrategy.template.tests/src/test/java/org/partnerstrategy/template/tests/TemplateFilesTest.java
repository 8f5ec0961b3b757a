/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What plug-ins are built with is what this repository itself is built with, and no file of the template is forgotten.
 */
class TemplateFilesTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../.."));
    private static final Path TEMPLATE = REPOSITORY.resolve("bundles/org.partnerstrategy.template/template");
    private static final Pattern BUNDLE = Pattern.compile(
            "<groupId>(.+?)</groupId>\\s*<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>");

    @ParameterizedTest
    @CsvSource({ "mvnw, mvnw", "mvnw.cmd, mvnw.cmd", "maven-wrapper, .mvn/wrapper/maven-wrapper.properties",
            "extensions.xml, .mvn/extensions.xml", "maven.config, .mvn/maven.config" })
    void mavenIsTheSame(String file, String own) throws IOException {
        assertEquals(Files.readString(REPOSITORY.resolve(own)), Files.readString(TEMPLATE.resolve(file)));
    }

    @Test
    void thePlatformHasTheSameVersions() throws IOException {
        Set<String> own = bundles(REPOSITORY.resolve(
                "releng/org.partnerstrategy.target/org.partnerstrategy.target.target"));
        Set<String> plugIn = bundles(TEMPLATE.resolve("platform.target"));
        assertThat(plugIn).isNotEmpty();
        plugIn.removeAll(own);
        assertEquals(Set.of(), plugIn);
    }

    private static Set<String> bundles(Path target) throws IOException {
        return BUNDLE.matcher(Files.readString(target)).results()
                .map(bundle -> String.join(":", bundle.group(1), bundle.group(2), bundle.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileGoesSomewhere() throws IOException {
        List<String> contents = Files.readAllLines(TEMPLATE.resolve("contents"));
        Set<String> used = contents.stream().map(line -> line.substring(line.indexOf(" < ") + 1).replace("< ", ""))
                .flatMap(file -> Stream.of("en", "nl").map(language -> file.replace("@language@", language)))
                .collect(Collectors.toCollection(TreeSet::new));
        used.add("contents");
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            assertEquals(used, files.filter(Files::isRegularFile).map(file -> TEMPLATE.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
