/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * What plug-ins and programs stand on stays as it was in the first version, of which the folder {@code api} holds a jar
 * per bundle, without code. What is added is not in them; {@code -Dapi.update=true} takes it up, and so does away with
 * what is gone, which only the first version and a new major one may do.
 */
class CompatibilityTest {

    private static final Path BASELINE = Path.of("src/test/resources/org/partnerstrategy/product/tests/api");
    private static final Path PAGE = Path.of("../../bundles/COMPATIBILITY.md");

    @Test
    void keepsWhatOthersStandOn() throws IOException {
        Map<String, byte[]> now = new TreeMap<>();
        for (String bundle : bundles()) {
            now.put(bundle + ".jar", api("org.partnerstrategy." + bundle));
        }
        if (Boolean.getBoolean("api.update")) {
            write(now);
        }
        Map<String, byte[]> before = baseline();
        assertEquals(List.of(), before.keySet().stream().filter(bundle -> !now.containsKey(bundle)).toList(),
                "no longer API");
        assertEquals(List.of(), ApiChanges.breaking(before, now), "keep it, and mark it as deprecated");
    }

    /** The bundles that the page on compatibility calls API. */
    private static List<String> bundles() throws IOException {
        Pattern list = Pattern.compile("\\*\\*API\\*\\* .*?:(.*?)\\.\\s", Pattern.DOTALL);
        String names = list.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow().group(1);
        return Pattern.compile("`(.+?)`").matcher(names).results().map(name -> name.group(1)).toList();
    }

    private static byte[] api(String bundle) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Product.folder().resolve("plugins"),
                bundle + "_*.jar"); JarFile jar = new JarFile(files.iterator().next().toFile())) {
            Set<String> packages = exported(jar);
            for (JarEntry entry : jar.stream().filter(each -> isClassIn(packages, each.getName())).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    classes.put(entry.getName(), content.readAllBytes());
                }
            }
        } catch (BundleException e) {
            throw new IOException(e);
        }
        return PublicApi.jar(classes);
    }

    private static Set<String> exported(JarFile bundle) throws IOException, BundleException {
        Set<String> packages = new HashSet<>();
        for (ManifestElement each : ManifestElement.parseHeader(Constants.EXPORT_PACKAGE,
                bundle.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE))) {
            if (each.getDirective("x-internal") == null && each.getDirective("x-friends") == null) {
                packages.addAll(List.of(each.getValueComponents()));
            }
        }
        return packages;
    }

    private static boolean isClassIn(Set<String> packages, String entry) {
        return entry.endsWith(".class")
                && packages.contains(entry.substring(0, Math.max(0, entry.lastIndexOf('/'))).replace('/', '.'));
    }

    private static Map<String, byte[]> baseline() throws IOException {
        Map<String, byte[]> jars = new TreeMap<>();
        for (Path jar : Product.jars(BASELINE)) {
            jars.put(jar.getFileName().toString(), Files.readAllBytes(jar));
        }
        return jars;
    }

    private static void write(Map<String, byte[]> jars) throws IOException {
        Files.createDirectories(BASELINE);
        for (String gone : baseline().keySet()) {
            Files.delete(BASELINE.resolve(gone));
        }
        for (Map.Entry<String, byte[]> jar : jars.entrySet()) {
            Files.write(BASELINE.resolve(jar.getKey()), jar.getValue());
        }
    }
}
