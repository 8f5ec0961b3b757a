/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.partnerstrategy.model.file.WholeFolder;
import org.partnerstrategy.model.text.Message;

/**
 * Makes plug-ins that extend Partner Strategy: the sources of a plug-in with its tests, its feature and its p2 site,
 * which Maven builds without the sources of Partner Strategy.
 */
public final class PlugInTemplate {

    /**
     * The folder of the template in this bundle. In {@code contents} stands a line per file: where it goes, and its
     * source.
     */
    private static final String FOLDER = "/template/";
    private static final String ARROW = " < ";
    private static final String SCRIPT = "mvnw";

    private PlugInTemplate() {
    }

    /**
     * Writes the files of a plug-in.
     *
     * @param folder is made when it is not there
     * @throws TemplateException when the folder holds something already
     * @throws IOException when a file cannot be written
     */
    public static void write(PlugIn plugIn, Path folder) throws IOException {
        if (!WholeFolder.isFree(folder)) {
            throw new TemplateException(Message.of(PlugInTemplate.class, "folder.taken", folder.toString()));
        }
        WholeFolder.write(folder, files(plugIn));
        File script = folder.resolve(SCRIPT).toFile();
        if (!script.setExecutable(true, false)) {
            throw new IOException(script.toString());
        }
    }

    /** The texts of the files by their path; those of which nothing is left are not made. */
    private static Map<String, String> files(PlugIn plugIn) throws IOException {
        TemplateText filling = TemplateText.of(plugIn);
        Map<String, String> files = new LinkedHashMap<>();
        for (String line : read("contents").lines().toList()) {
            String[] places = filling.fill(line).split(ARROW);
            String text = filling.fill(read(places[places.length - 1]));
            if (!text.isBlank()) {
                files.put(places[0], text);
            }
        }
        return files;
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = PlugInTemplate.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the template has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
