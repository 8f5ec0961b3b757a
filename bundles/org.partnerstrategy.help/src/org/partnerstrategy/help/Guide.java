/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NonBlockingMessage;

/**
 * The guide: pages for a browser. They lie where the help of Eclipse looks for them, so that they can be read there as
 * well: in English, and in folders of languages what is different there.
 */
public final class Guide {

    private static final Messages MESSAGES = Messages.of(Guide.class);

    private static final Bundle BUNDLE = FrameworkUtil.getBundle(Guide.class);
    private static final String CONTENTS = "toc.xml";
    private static final String PAGES = "html";
    private static final String ADDRESS = "/org.partnerstrategy.help/" + PAGES + "/";

    /** The first page, as the help of Eclipse addresses it. */
    public static final String FIRST = ADDRESS + "index.html";

    private Guide() {
    }

    /**
     * Opens a page in the browser of the computer, in the language of the user; without a browser, says where it is.
     *
     * @param page as the help of Eclipse addresses it, such as {@code
     *         /org.partnerstrategy.help/html/files.html#register}; the first page is opened for what is not in the
     *         guide
     * @throws IOException when the guide cannot be unpacked
     */
    public static void open(String page) throws IOException {
        Locale language = Locale.getDefault();
        Path folder = folder(language);
        unpack(folder, language);
        Path file = file(folder, page);
        if (!Program.launch(file.toString())) {
            NonBlockingMessage.tell(MESSAGES.text("guide"), MESSAGES.text("guide.noBrowser", file));
        }
    }

    /**
     * The file that leads to a page, once the guide is unpacked into a folder. For a place on a page that is a file of
     * its own: what opens files in a browser forgets the place.
     *
     * @throws IOException when the folder cannot be written
     */
    public static Path file(Path folder, String page) throws IOException {
        String place = (page.startsWith(ADDRESS) ? page : FIRST).substring(ADDRESS.length());
        if (place.indexOf('#') < 0) {
            return folder.resolve(place);
        }
        Path file = folder.resolve(place.replaceAll("\\W+", "-") + ".html");
        write(file, "<meta charset=\"UTF-8\"><meta http-equiv=\"refresh\" content=\"0; url=" + place + "\">\n");
        return file;
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.at(file).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Unpacks the guide into a folder.
     *
     * @return its first page
     * @throws IOException when the folder cannot be written
     */
    public static Path unpack(Path folder, Locale language) throws IOException {
        String translated = "/nl/" + language.getLanguage() + "/";
        URL contents = BUNDLE.getEntry(translated + CONTENTS);
        GuideBar bar = new GuideBar(read(contents == null ? BUNDLE.getEntry(CONTENTS) : contents));
        copy("/" + PAGES + "/", folder, bar);
        copy(translated + PAGES + "/", folder, bar);
        return folder.resolve("index.html");
    }

    /** Where this product keeps the guide in a language. */
    private static Path folder(Locale language) {
        return Platform.getStateLocation(BUNDLE).append(language.getLanguage()).toPath();
    }

    private static String read(URL file) throws IOException {
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(String from, Path folder, GuideBar bar) throws IOException {
        if (BUNDLE.getEntry(from) == null) {
            return;
        }
        for (URL file : Collections.list(BUNDLE.findEntries(from, "*.*", true))) {
            String name = file.getPath().substring(from.length());
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            if (name.endsWith(".html")) {
                write(target, bar.on(name, read(file)));
            } else {
                copy(file, target);
            }
        }
    }

    private static void copy(URL file, Path target) throws IOException {
        try (InputStream content = file.openStream()) {
            WholeFile.at(target).write(content.readAllBytes());
        }
    }
}
